import { succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { WorkbookChanges } from "../app/WorkbookPort";
import { SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";
import { clearHighlight, writeHighlight } from "./writeHighlight";
import { writeSheet } from "./writeSheet";
import { writeDropDown } from "./writeDropDown";

/**
 * Writes all changes in one round trip. What can be refused because something has changed since
 * it was read comes first. Excel keeps what came before a failure; here that is rules and sheets
 * that the next run finds as its own and writes again.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  memory: PortMemory
): Promise<Result<null, Problem>> {
  const { application, workbook } = context;
  application.suspendScreenUpdatingUntilNextSync();
  for (const change of changes.highlights) {
    writeHighlight(workbook, change, memory.ruleIds.get(change.tracker.sheet));
  }
  for (const sheet of changes.strays) clearHighlight(workbook, sheet, memory.ruleIds.get(sheet));
  const written = changes.sheets.map((change) =>
    writeSheet(workbook, change, memory).load("id, name")
  );
  // After the sheets: a list may stand on one of them.
  for (const change of changes.validations) writeDropDown(workbook, change);
  if (changes.settings !== null) workbook.settings.add(SETTINGS_KEY, changes.settings);
  await context.sync();
  // Edits on a sheet that has just been put in are to be heard of, too.
  for (const { id, name } of written) memory.sheetNames.set(id, name);
  return succeed(null);
}
