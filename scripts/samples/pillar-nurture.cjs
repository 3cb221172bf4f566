"use strict";
const { delivered, offTrack, onTrack } = require("./action.cjs");

/** Pillar 5 of the sample plan: title, and its sections in order. */
module.exports = {
  title: "Nurture",
  sections: [
    {
      title: "5.1 Ensure that workloads are manageable and reduce risk",
      actions: [
        delivered(
          "2024-10-18",
          "Health Boards",
          "Apply safe staffing tools in all inpatient mental health wards and act on their results."
        ),
      ],
    },
    {
      title:
        "5.2 Better partnership working across the MHWB system and increase opportunities to share good practice",
      actions: [
        delivered(
          "2024-04-19",
          "Third Sector Alliance",
          "Set up a forum in which statutory and voluntary services plan together each quarter."
        ),
        delivered(
          "2024-09-27",
          "National Education Body",
          "Open an online library of tested practice, with a named contact for each example."
        ),
        delivered(
          "2025-01-17",
          "Local Government Association",
          "Publish a model agreement for posts that are shared between councils and health boards."
        ),
        onTrack(
          "2025-06-13",
          "Public Health Agency",
          "Hold a national learning event on joint working with housing and employment services."
        ),
        onTrack(
          "2025-11-14",
          "Primary Care Partnership",
          "Place a link worker from the voluntary sector in 60 more general practices.",
          "34 link workers are in post and 15 more have accepted offers."
        ),
      ],
    },
    {
      title: "5.3 Support and protect the wellbeing of the workforce",
      actions: [
        delivered(
          "2024-03-29",
          "Workforce Wellbeing Team",
          "Keep the national wellbeing help line open day and night for all health and care staff."
        ),
        delivered(
          "2024-06-21",
          "Workforce Wellbeing Team",
          "Fund a wellbeing lead in each health and social care partnership."
        ),
        delivered(
          "2024-08-16",
          "Health Boards",
          "Offer confidential psychological support to staff after every serious incident."
        ),
        delivered(
          "2024-12-20",
          "Professional Bodies Forum",
          "Publish standards for regular clinical and reflective supervision."
        ),
        onTrack(
          "2025-07-18",
          "Workforce Wellbeing Team",
          "Review the use of rest spaces and hot food at night, and publish the findings."
        ),
        onTrack(
          "2025-10-10",
          "Staff Networks Forum",
          "Introduce a menopause and long-term conditions policy across voluntary employers."
        ),
        onTrack(
          "2026-03-20",
          "Workforce Wellbeing Team",
          "Evaluate all wellbeing services together and recommend which to keep, join or end."
        ),
      ],
    },
    {
      title: "5.4 Supportive leadership and culture",
      actions: [
        delivered(
          "2024-11-08",
          "Leadership Academy",
          "Start a leadership programme for newly appointed team leaders in mental health services."
        ),
        onTrack(
          "2025-05-23",
          "Leadership Academy",
          "Recruit a second intake of 60, at least a third of them from outside the health service."
        ),
        onTrack(
          "2025-12-05",
          "Staff Networks Forum",
          "Pair 50 senior leaders with reverse mentors from under-represented groups."
        ),
        offTrack(
          "2025-03-31",
          "Workforce Directorate",
          "Survey the culture of every mental health service and publish results by service.",
          "The supplier withdrew in January before any questionnaire had gone out. The survey can't be run and reported by the end of March.",
          "A shorter set of culture questions will go into the national staff survey in September. Procurement of a new supplier for the full survey begins in April, reporting in March 2026."
        ),
      ],
    },
  ],
};
