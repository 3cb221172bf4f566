"use strict";
const { delivered, onTrack } = require("./action.cjs");

/** Pillar 3 of the sample plan: title, and its sections in order. */
module.exports = {
  title: "Train",
  sections: [
    {
      title:
        "3.1 Improve and increase availability and uptake of mental health literacy and wellbeing training for the wider workforce, carers, volunteers",
      actions: [
        delivered(
          "2024-05-31",
          "Public Health Agency",
          "Put the core mental health awareness course online, free of charge and without registration."
        ),
        onTrack(
          "2025-06-27",
          "Public Health Agency",
          "Bring 20,000 people from housing, policing, libraries and leisure through the core course.",
          "15,870 people had completed the course by the end of January."
        ),
        onTrack(
          "2025-10-31",
          "Third Sector Alliance",
          "Adapt the course for unpaid carers, with evening sessions and travel costs met."
        ),
      ],
    },
    {
      title:
        "3.2 Provide culturally sensitive mental health training and support activity to address racism and discrimination",
      actions: [
        delivered(
          "2024-08-30",
          "National Education Body",
          "Commission training on racial trauma, designed with minority ethnic staff networks."
        ),
        onTrack(
          "2025-09-30",
          "Health Boards",
          "Train all senior managers of mental health services in recognising and acting on discrimination."
        ),
        onTrack(
          "2026-01-30",
          "Staff Networks Forum",
          "Publish an independent review of how reports of racism at work are handled in mental health services."
        ),
      ],
    },
    {
      title:
        "3.3 Ensure training provision helps with the treatment, support and recovery of mild to moderate MH illness and helps to upskill the existing workforce, including on trauma, suicide prevention and self-harm",
      actions: [
        delivered(
          "2024-04-30",
          "National Education Body",
          "Refresh the framework of knowledge and skills for trauma-informed practice."
        ),
        delivered(
          "2024-07-31",
          "Suicide Prevention Programme",
          "Release short animated films on talking about suicide, with subtitles in eight languages."
        ),
        delivered(
          "2024-10-31",
          "National Education Body",
          "Train 400 supervisors in low-intensity psychological interventions."
        ),
        delivered(
          "2025-01-31",
          "Suicide Prevention Programme",
          "Launch a learning resource on compassionate responses to self-harm for emergency departments."
        ),
        onTrack(
          "2025-11-28",
          "Primary Care Partnership",
          "Offer every general practice a half-day session on anxiety and low mood for the whole team."
        ),
      ],
    },
    {
      title: "3.4 Address digital and data training needs within the MH&W workforce",
      actions: [
        delivered(
          "2024-06-14",
          "Digital Programme Office",
          "Survey staff on their confidence with digital tools and publish the results by profession."
        ),
        delivered(
          "2024-12-13",
          "Digital Programme Office",
          "Provide a self-paced course on giving therapy by video, with a practice room."
        ),
        onTrack(
          "2025-08-29",
          "Data and Analysis Team",
          "Train one data lead in each mental health service to read and question routine statistics."
        ),
      ],
    },
    {
      title:
        "3.5 Increase training provision and ensure it covers helping with the treatment and recovery of serious mental health illness and helps to upskill the existing workforce",
      actions: [
        onTrack(
          "2025-10-17",
          "Universities Group",
          "Add 40 training places in family interventions for psychosis across four universities.",
          "All four universities have signed; recruitment of the first intake opens in April."
        ),
        onTrack(
          "2026-02-27",
          "National Education Body",
          "Make physical health checks part of the core training of all community mental health nurses."
        ),
      ],
    },
  ],
};
