import { letWindowAnswer } from "../app/letWindowAnswer";
import type { ReadingPace } from "../app/ReadingPace";
import type { SheetCell } from "../domain/sheets/SheetContent";
import { formatBlock, writeNumberFormats } from "./formatBlock";
import { PASSAGE_SHEET } from "./ourNames";
import { fitRows } from "./rowBytes";
import { isTooLarge } from "./translateError";

/** A block of one of our sheets on its way there. Every row has one cell a column. */
export interface StagedBlock {
  readonly rows: readonly (readonly SheetCell[])[];
  /** The passage sheet's column, from 0, in which it stands; it begins in the first row. */
  readonly column: number;
}

/**
 * Puts blocks onto the passage sheet, values and formats, as many rows in each round trip as a request
 * may hold. Where that's still too much, half of them, down to one.
 *
 * @returns "too-large" where a single row is too much; "cancelled" between two round trips
 */
export async function stageBlocks(
  context: Excel.RequestContext,
  blocks: readonly StagedBlock[],
  pace?: ReadingPace
): Promise<"staged" | "too-large" | "cancelled"> {
  const of = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const block of blocks) {
    let most = Infinity;
    for (let from = 0; from < block.rows.length;) {
      await letWindowAnswer();
      if (pace?.signal.aborted === true) return "cancelled";
      const count = Math.min(most, fitRows(block.rows, from));
      await queueRows(context.workbook.worksheets.getItem(PASSAGE_SHEET), block, from, count);
      try {
        await context.sync();
      } catch (error) {
        if (!isTooLarge(error)) throw error;
        if (count === 1) return "too-large";
        most = Math.ceil(count / 2);
        continue;
      }
      from += count;
      done += count;
      pace?.onRows(done, of);
    }
  }
  return "staged";
}

/** Queues some of a block's rows. What they hold is fixed: formulas are written where they're to stand. */
async function queueRows(
  sheet: Excel.Worksheet,
  { rows, column }: StagedBlock,
  row: number,
  count: number
): Promise<void> {
  const some = rows.slice(row, row + count);
  const width = some[0]?.length ?? 0;
  const corner = { row, column };
  writeNumberFormats(sheet, some, corner);
  sheet.getRangeByIndexes(row, column, count, width).values = some.map((cells) =>
    cells.map(({ value }) => value)
  );
  await formatBlock(sheet, some, corner);
}

/** Queues copying a block to the place on its own sheet that it's for, and its formulas there. */
export function copyBlock(
  workbook: Excel.Workbook,
  { rows, column }: StagedBlock,
  block: Excel.Range
): void {
  const staged = workbook.worksheets
    .getItem(PASSAGE_SHEET)
    .getRangeByIndexes(0, column, rows.length, rows[0]?.length ?? 0);
  // Formats first: a text stays text where its cell's format says so. Neither touches notes.
  block.copyFrom(staged, Excel.RangeCopyType.formats);
  block.copyFrom(staged, Excel.RangeCopyType.values);
}
