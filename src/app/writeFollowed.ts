import { describeOverwritten } from "./describeOverwritten";
import type { Followed } from "./EditFollower";
import { changesFor } from "./planChanges";
import { planSummary } from "./planSummary";
import type { Problem } from "./problem";
import type { Written } from "./session";
import { parseSettings, type Settings } from "./settings";
import { standAfter } from "./standAfter";
import type { WorkbookChanges, WorkbookPort, WorkbookReading, WriteOutcome } from "./WorkbookPort";

/** What writing a followed report came to. */
export type FollowedOutcome =
  | { readonly kind: "done"; readonly written: Written; readonly standing: WorkbookReading }
  /** Excel is busy: the same again will do. */
  | { readonly kind: "busy"; readonly problem: Problem }
  /** What is needed goes beyond our sheets, or one of them isn't as it was: a run has to read it all. */
  | { readonly kind: "unsure" };

const UNSURE: FollowedOutcome = { kind: "unsure" };

/**
 * Brings our sheets up to the report that has followed the edits since the last run, without reading
 * anything: one round trip, none where they're up to date. Our sheets are taken to be as that run left
 * them; whoever changes one of them is to be heard of before.
 *
 * @param standing how the last run left the workbook
 * @param current the settings as they are now
 */
export async function writeFollowed(
  port: WorkbookPort,
  standing: WorkbookReading,
  { report, trackers, cells }: Followed,
  current: Settings
): Promise<FollowedOutcome> {
  // What becomes of formulas when cells are edited isn't told.
  if (standing.trackers.some(({ hasFormulas }) => hasFormulas)) return UNSURE;
  const settings = parseSettings(standing.settings);
  // It's of other settings than those by which it would be written.
  if (JSON.stringify(settings) !== JSON.stringify(current)) return UNSURE;
  const now: WorkbookReading = {
    ...standing,
    trackers: standing.trackers.map((each, at) => ({ ...each, cells: cells[at] ?? each.cells })),
  };
  const made = { report, trackers };
  const { content: summary, ...live } = planSummary(made, now.trackers, settings);
  const own = changesFor(made, summary, now, settings, null);
  if (own.highlights.length > 0 || own.settings !== null) return UNSURE;
  const changes: WorkbookChanges = { ...own, strays: [], validations: [] };
  let outcome: WriteOutcome = { canUndo: true };
  if (changes.sheets.length > 0) {
    const result = await port.write(changes);
    if (!result.ok && result.problem.code === "busy")
      return { kind: "busy", problem: result.problem };
    if (!result.ok) return UNSURE;
    outcome = result.value;
  }
  const after = standAfter(now, changes);
  if (after === null) return UNSURE;
  const written: Written = {
    sheets: changes.sheets.map(({ content }) => content.name),
    highlight: settings.highlight ? "unchanged" : "off",
    ...describeOverwritten(changes.sheets, outcome),
    ...live,
  };
  return { kind: "done", written, standing: after };
}
