"use strict";
const { atRisk, delivered, missedNoRisk, onTrack } = require("./action.cjs");

/** Pillar 1 of the sample plan: title, and its sections in order. */
module.exports = {
  title: "Plan",
  sections: [
    {
      title: "1.1 Workforce Data",
      actions: [
        atRisk(
          "2025-06-30",
          "Data and Analysis Team",
          "Agree one set of definitions for posts, vacancies and staff in post across health, social care and the third sector.",
          "Two of the three sectors have agreed the definitions. Social care employers have asked for a further round of consultation on part-time and sessional posts.",
          "A shortened consultation closes on 18 April. The definitions already agreed will be used from the next collection."
        ),
        atRisk(
          "2025-09-30",
          "Data and Analysis Team",
          "Publish a quarterly vacancy dashboard covering every mental health profession.",
          "The dashboard depends on the common definitions in 1.1.1, and the analyst post has been vacant since December.",
          "An analyst has been borrowed for three months. A first edition limited to nursing and psychology is planned for May."
        ),
        atRisk(
          "2025-12-31",
          "Third Sector Alliance",
          "Run the first census of paid staff and volunteers in voluntary mental health organisations.",
          "The pilot reached 41% of organisations against an expected 70%, which is too few to give figures below national level.",
          "A shorter form is being tested with local umbrella bodies, and returns by telephone will be accepted."
        ),
        onTrack(
          "2025-10-31",
          "Health Boards",
          "Record the protected characteristics of new starters in all boards' staff systems.",
          "Eleven of fourteen boards now record the full set. The remaining three change systems in the summer as planned."
        ),
      ],
    },
    {
      title: "1.2 Workforce Planning",
      actions: [
        delivered(
          "2024-09-30",
          "Workforce Planning Unit",
          "Issue guidance to boards and partnerships on three-year plans for the mental health workforce."
        ),
        onTrack(
          "2025-06-30",
          "Health Boards",
          "Submit workforce plans that show the staff needed for each mental health service by profession and grade."
        ),
        onTrack(
          "2025-08-29",
          "Workforce Planning Unit",
          "Model the supply of clinical psychologists to 2035 under low, central and high demand.",
          "The central case has been reviewed by the professional bodies; the other two follow in May."
        ),
        onTrack(
          "2025-11-28",
          "Social Work Leads Group",
          "Estimate how many mental health officers will retire or leave within five years, by council area."
        ),
        onTrack(
          "2025-12-19",
          "Universities Group",
          "Match undergraduate and postgraduate places to the planned intake of each profession."
        ),
        onTrack(
          "2026-03-31",
          "Workforce Planning Unit",
          "Review the first round of workforce plans and report to the board on gaps that no plan covers."
        ),
      ],
    },
    {
      title: "1.3 Flexibility & Co-Design",
      actions: [
        delivered(
          "2024-06-28",
          "Lived Experience Panel",
          "Set up a panel of people with lived experience to advise on the shape of new roles."
        ),
        delivered(
          "2024-11-29",
          "Workforce Planning Unit",
          "Publish a guide to designing services with the staff who will work in them."
        ),
      ],
    },
    {
      title: "1.4 Remote & Rural",
      actions: [
        onTrack(
          "2025-09-30",
          "Rural Health Network",
          "Trial shared posts between neighbouring island and mainland services in two areas.",
          "Both areas have filled their posts; the evaluation has been commissioned."
        ),
        missedNoRisk(
          "2024-12-20",
          "Rural Health Network",
          "Publish a relocation and housing information pack for staff moving to remote areas.",
          "The pack was held back to include the new travel allowance. It is with the printer and will be out in March, before the recruitment round that uses it."
        ),
      ],
    },
  ],
};
