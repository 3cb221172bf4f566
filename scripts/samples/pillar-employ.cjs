"use strict";
const { atRisk, delivered, onTrack } = require("./action.cjs");

/** Pillar 4 of the sample plan: title, and its sections in order. */
module.exports = {
  title: "Employ",
  sections: [
    {
      title:
        "4.1 Further develop the MH&W Workforce, ensure structured career pathways and empower and support staff to work at the top of their competencies",
      actions: [
        delivered(
          "2024-09-13",
          "Professional Bodies Forum",
          "Map the existing career pathways of peer workers and publish where they end."
        ),
        atRisk(
          "2025-06-30",
          "Professional Bodies Forum",
          "Agree a national job profile and pay band for peer support practitioners.",
          "Job evaluation has taken longer than planned because the panel lost two of its five members.",
          "Replacement panel members are trained and start on 10 March. A further sitting has been added in May."
        ),
        atRisk(
          "2025-08-29",
          "Health Boards",
          "Fund 30 advanced practitioner posts in community mental health teams.",
          "Funding is confirmed for 18 posts only. The other 12 depend on next year's settlement.",
          "Boards have ranked their bids so that recruitment can start within a week of a decision."
        ),
        atRisk(
          "2025-10-31",
          "National Education Body",
          "Develop an apprenticeship that leads from support worker to registered practitioner.",
          "Only one training provider has come forward, and it covers the central belt alone.",
          "A second call for providers, with distance learning allowed, closes on 4 April."
        ),
        atRisk(
          "2025-12-31",
          "Workforce Directorate",
          "Extend non-medical approved clinician roles to psychologists in all forensic services.",
          "The necessary change in regulations has no confirmed place in the timetable.",
          "Training goes ahead, so that staff can take up the roles as soon as regulations allow."
        ),
      ],
    },
    {
      title:
        "4.2 Ensure Fair Work First principles are embedded consistently as possible across workplaces that employ the MH workforce",
      actions: [
        delivered(
          "2024-07-12",
          "Workforce Directorate",
          "Add Fair Work First conditions to every new grant for mental health services."
        ),
        delivered(
          "2025-02-14",
          "Third Sector Alliance",
          "Help small voluntary employers to meet the conditions with template policies and a help line."
        ),
      ],
    },
    {
      title: "4.3 Terms and Conditions including flexible working",
      actions: [
        delivered(
          "2024-11-15",
          "Staff Side Forum",
          "Agree that flexible working requests are answered within four weeks in all boards."
        ),
      ],
    },
    {
      title: "4.4 Listen and respond to workforce concerns",
      actions: [
        delivered(
          "2024-05-17",
          "Staff Side Forum",
          "Hold listening sessions in every board area and publish what was heard."
        ),
        delivered(
          "2024-12-06",
          "Workforce Directorate",
          "Publish the response to the listening sessions, saying what will change and what won't."
        ),
        onTrack(
          "2025-09-19",
          "Health Boards",
          "Report twice a year on concerns raised through speak-up champions and how they were settled."
        ),
      ],
    },
  ],
};
