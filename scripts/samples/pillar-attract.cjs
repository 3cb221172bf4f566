"use strict";
const { atRisk, missedNoRisk, missedWithRisk, onTrack } = require("./action.cjs");

/** Pillar 2 of the sample plan: title, and its sections in order. */
module.exports = {
  title: "Attract",
  sections: [
    {
      title: "2.1 Recruitment campaigns to improve recruitment & retention",
      actions: [
        onTrack(
          "2025-05-30",
          "Communications Team",
          "Run a national campaign for mental health nursing aimed at people returning to practice."
        ),
        atRisk(
          "2025-09-12",
          "Communications Team",
          "Extend the campaign to allied health professions and psychology.",
          "The media budget for the second half of the year has not been confirmed.",
          "A smaller campaign through professional bodies' own channels has been prepared in case the budget is reduced."
        ),
      ],
    },
    {
      title:
        "2.2 Promote MH&W career pathways to young people in schools, including through media campaigns",
      actions: [
        atRisk(
          "2025-08-15",
          "Careers Service",
          "Give every secondary school a set of lesson materials and a visit from someone who works in mental health.",
          "Materials are ready, but only 96 of 358 schools have a visit booked for the summer term.",
          "Recorded talks will be offered to schools that can't be visited, and two professional bodies have been asked for more volunteers."
        ),
      ],
    },
    {
      title:
        "2.3 Address current challenges around high vacancies levels and retention issues facing parts of the workforce",
      actions: [
        onTrack(
          "2025-07-31",
          "Health Boards",
          "Hold a structured conversation with every leaver and report the main reasons each quarter."
        ),
        missedNoRisk(
          "2024-10-31",
          "Workforce Directorate",
          "Publish a toolkit for managers on keeping experienced staff.",
          "The toolkit was finished two months late, after staff side comments, and is being laid out. No other action waits for it."
        ),
        atRisk(
          "2025-06-30",
          "Health Boards",
          "Reduce vacancies in psychiatric inpatient nursing to below 6% in every board.",
          "Nine boards are below 6%. In the other five vacancies have risen for two quarters running.",
          "The five boards are drawing up recovery plans, with joint recruitment days in April and June."
        ),
        missedWithRisk(
          "2024-12-31",
          "Workforce Directorate",
          "Agree a national approach to the use of locum consultant psychiatrists.",
          "Boards could not agree on a common maximum rate by the end of December. Locum spending is 14% above last year's, which puts the funding of permanent posts at risk.",
          "Chief executives will consider a two-step rate on 20 March. Until then every new locum contract over six weeks needs director approval."
        ),
        missedNoRisk(
          "2025-01-31",
          "Social Work Leads Group",
          "Offer all newly qualified mental health officers a named mentor for their first year.",
          "Mentors are in place in 29 of 32 councils. The last three will have theirs by the end of March, before their new officers start."
        ),
        onTrack(
          "2025-12-12",
          "National Education Body",
          "Evaluate the return-to-practice scheme and recommend whether to repeat it."
        ),
      ],
    },
  ],
};
