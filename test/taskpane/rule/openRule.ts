import { screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import { defaultSettings, type Settings } from "../../../src/app/settings";
import { listCandidates } from "../../../src/domain";
import type { Report } from "../../../src/domain/report";
import { succeed } from "../../../src/domain/result";
import { surveyBook } from "../../support/domain/book";
import { publishedGrid } from "../../support/domain/publishedPlan";
import { reportFromGrid } from "../../support/domain/reportFromGrid";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { readyState } from "../../support/pane/sampleStates";

/** The report on the published plan. */
export const publishedReport = reportFromGrid(publishedGrid());

/** The panel of the rule, by role and name. */
export function rulePanel(): BoundFunctions<typeof queries> {
  return within(screen.getByRole("tabpanel", { name: "Rule and cuts" }));
}

/** Opens the set-up's part about the rule, on a tracker that gives a report. */
export async function openRule(
  report: Report = publishedReport,
  settings: Partial<Settings> = {}
): Promise<RenderedPane> {
  const pane = renderPane({ ...readyState, settings: { ...defaultSettings, ...settings } });
  const survey = surveyBook({ sheets: { Actions: publishedGrid() } });
  pane.session.lookAnswer = succeed({
    sheets: survey.sheets.map(({ name }) => name),
    candidates: listCandidates(survey),
  });
  pane.session.previewAnswer = succeed(report);
  await pane.user.click(screen.getByRole("button", { name: "Set-up" }));
  await pane.user.click(await screen.findByRole("tab", { name: "Rule and cuts" }));
  await rulePanel().findByRole("radio", { name: "Adverse share" });
  return pane;
}
