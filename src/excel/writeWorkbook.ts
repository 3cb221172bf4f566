import { fail, succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { ReadingPace } from "../app/ReadingPace";
import type { SheetChange, WorkbookChanges, WriteOutcome } from "../app/WorkbookPort";
import { PASSAGE_SHEET, SETTINGS_KEY } from "./ourNames";
import { closePassage, openPassage } from "./passage";
import { pauseQueueing } from "./pauseQueueing";
import { REQUEST_BYTES } from "./payload";
import type { PortMemory } from "./PortMemory";
import { rowBytes } from "./rowBytes";
import { stageBlocks, type StagedBlock } from "./stageBlocks";
import { isRequestTooLarge, translateError } from "./translateError";
import { clearHighlight, writeHighlight } from "./writeHighlight";
import { rowsToWrite, writeSheet } from "./writeSheet";
import { writeDropDown } from "./writeDropDown";

/** The sheets whose rows are put onto the passage sheet first. */
type Staged = ReadonlyMap<SheetChange, StagedBlock>;

/** Blank columns between two blocks on the passage sheet, so that neither's lines are the other's. */
const BETWEEN = 1;

/**
 * Writes all changes: in one round trip where one request can hold them. Rows that are too much for it are
 * put onto a hidden sheet first, in as many as they take; what a user sees changes with the last one,
 * which copies them. Should it come to nothing before, the hidden sheet goes and the workbook is as it was.
 */
export async function writeWorkbook(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  memory: PortMemory,
  pace?: ReadingPace
): Promise<Result<WriteOutcome, Problem>> {
  const staged = stageLargest(changes);
  await pauseQueueing(changes.sheets.reduce((sum, { content }) => sum + content.rows.length, 0));
  if (staged.size > 0) return writeByPassage(context, changes, staged, memory, pace);
  try {
    // Deleting a sheet clears Excel's list of steps to undo.
    const canUndo = memory.passage !== "ours";
    await writeAtOnce(context, changes, staged, memory);
    return succeed({ canUndo });
  } catch (error) {
    // Refused as a whole, and there are rows of which less can be sent.
    if (!isRequestTooLarge(error) || changes.sheets.length === 0) throw error;
    return writeByPassage(context, changes, stageSheets(changes.sheets), memory, pace);
  }
}

/** The sheets that don't fit into one request with the others, the largest first; mostly none. */
function stageLargest({ sheets, settings }: WorkbookChanges): Staged {
  const sized = sheets.map((change) => ({
    change,
    bytes: rowsToWrite(change).reduce((sum, row) => sum + rowBytes(row), 0),
  }));
  let bytes = sized.reduce((sum, each) => sum + each.bytes, settings?.length ?? 0);
  const largest: SheetChange[] = [];
  for (const each of [...sized].sort((a, b) => b.bytes - a.bytes)) {
    if (bytes <= REQUEST_BYTES) break;
    bytes -= each.bytes;
    largest.push(each.change);
  }
  return stageSheets(largest);
}

function stageSheets(sheets: readonly SheetChange[]): Staged {
  let column = 0;
  return new Map(
    sheets.map((change) => {
      const block = { rows: rowsToWrite(change), column };
      column += (block.rows[0]?.length ?? 0) + BETWEEN;
      return [change, block];
    })
  );
}

async function writeByPassage(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  staged: Staged,
  memory: PortMemory,
  pace: ReadingPace | undefined
): Promise<Result<WriteOutcome, Problem>> {
  if (memory.passage === "foreign") return fail({ code: "sheet-not-ours", sheet: PASSAGE_SHEET });
  let isLast = false;
  try {
    await openPassage(context, memory.passage);
    memory.passage = "ours";
    const outcome = await stageBlocks(context, [...staged.values()], pace);
    if (outcome === "staged") {
      isLast = true;
      await writeAtOnce(context, changes, staged, memory);
      return succeed({ canUndo: false });
    }
    await leavePassage(context, memory);
    return fail({ code: outcome });
  } catch (error) {
    const problem = translateError(error, isLast);
    await leavePassage(context, memory);
    return fail(problem);
  }
}

/** Takes the passage sheet away; where Excel doesn't answer, the next writing does. */
async function leavePassage(context: Excel.RequestContext, memory: PortMemory): Promise<void> {
  try {
    await closePassage(context);
    memory.passage = "none";
  } catch {
    // What has gone wrong before is told; that the sheet may still be there is remembered.
    memory.passage = "ours";
  }
}

/**
 * Writes in one round trip. What can be refused because something has changed since it was read comes
 * first. Excel keeps what came before a failure; here that is rules and sheets that the next run finds as
 * its own and writes again.
 */
async function writeAtOnce(
  context: Excel.RequestContext,
  changes: WorkbookChanges,
  staged: Staged,
  memory: PortMemory
): Promise<void> {
  const { application, workbook } = context;
  application.suspendScreenUpdatingUntilNextSync();
  // What an earlier writing has left.
  if (staged.size === 0 && memory.passage === "ours")
    workbook.worksheets.getItem(PASSAGE_SHEET).delete();
  for (const change of changes.highlights) {
    writeHighlight(workbook, change, memory.ruleIds.get(change.tracker.sheet));
  }
  for (const sheet of changes.strays) clearHighlight(workbook, sheet, memory.ruleIds.get(sheet));
  const written: Excel.Worksheet[] = [];
  for (const change of changes.sheets) {
    const sheet = await writeSheet(workbook, change, memory, staged.get(change) ?? null);
    written.push(sheet.load("id, name"));
    await pauseQueueing(change.content.rows.length);
  }
  // After the sheets: a list may stand on one of them.
  for (const change of changes.validations) writeDropDown(workbook, change);
  if (changes.settings !== null) workbook.settings.add(SETTINGS_KEY, changes.settings);
  if (staged.size > 0) workbook.worksheets.getItem(PASSAGE_SHEET).delete();
  await context.sync();
  memory.passage = "none";
  // Edits on a sheet that has just been put in are to be heard of, too.
  for (const { id, name } of written) memory.sheetNames.set(id, name);
}
