import type { PastReports } from "../../app/session";
import { OWN_COLUMN } from "../../app/Setting";
import { compareSnapshots } from "../../domain/movements/compareSnapshots";
import type { Baseline, ReportMovements } from "../../domain/movements/Movement";
import { isWhole } from "../../domain/history/describeDamage";
import type { Report } from "../../domain/report";

/** The value that stands for the report that is shown, which isn't finished. */
export const THIS_REPORT = "this";

/**
 * How two reports differ.
 *
 * @param from the earlier one's id, or `OWN_COLUMN`
 * @param to the later one's id, or {@link THIS_REPORT}
 * @returns null where one of them isn't there
 */
export function compareChosen(
  from: string,
  to: string,
  { movements, scheme }: Report,
  { history, current }: PastReports
): ReportMovements | null {
  if (from === OWN_COLUMN) return movements?.baseline.kind === "column" ? movements : null;
  const before = history.reports.find(({ id }) => id === from);
  const after = to === THIS_REPORT ? current : history.reports.find(({ id }) => id === to)?.actions;
  if (before === undefined || after === undefined) return null;
  const { id, report, damage } = before;
  const baseline: Baseline = { kind: "report", id, report, edited: !isWhole(damage) };
  const compared = compareSnapshots(before.actions, after, scheme);
  return compared.ok
    ? { kind: "compared", baseline, ...compared.value }
    : { kind: "duplicates", baseline, ...compared.problem };
}
