import { BLOCK_NAME, PASSAGE_SHEET } from "./ourNames";

/**
 * Whether there's a passage sheet: a sheet of ours on which rows wait until all of them are there.
 * "foreign": a user's sheet has its name.
 */
export type PassageState = "none" | "ours" | "foreign";

/** Asks for it; the answer can be read after the round trip. */
export function loadPassage(workbook: Excel.Workbook): () => PassageState {
  const sheet = workbook.worksheets.getItemOrNullObject(PASSAGE_SHEET).load("name");
  const mark = sheet.names.getItemOrNullObject(BLOCK_NAME).load("name");
  return () => {
    if (sheet.isNullObject) return "none";
    return mark.isNullObject ? "foreign" : "ours";
  };
}

/** Puts a new one into the workbook, in a round trip of its own; one that was left behind goes. */
export async function openPassage(
  context: Excel.RequestContext,
  left: PassageState
): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  if (left === "ours") worksheets.getItem(PASSAGE_SHEET).delete();
  const sheet = worksheets.add(PASSAGE_SHEET);
  // Marked first: should Excel stop right after it, the sheet is known as ours.
  sheet.names.add(BLOCK_NAME, sheet.getRange("A1")).visible = false;
  sheet.visibility = Excel.SheetVisibility.hidden;
  await context.sync();
}

/** Takes away what is left of it, in two round trips. */
export async function closePassage(context: Excel.RequestContext): Promise<void> {
  const state = loadPassage(context.workbook);
  await context.sync();
  if (state() !== "ours") return;
  context.workbook.worksheets.getItem(PASSAGE_SHEET).delete();
  await context.sync();
}
