import { succeed, type Result } from "../domain/result";
import { columnIndex, rowIndex } from "../domain/tracker/place";
import type { Problem } from "../app/problem";
import type {
  SheetValidations,
  Validation,
  ValidationQuery,
  ValidationRun,
} from "../app/Validation";
import { loadDropDown } from "./loadDropDown";

/** How many parts cells with different data validation are divided into, each time. */
const PARTS = 32;
/** More parts than this in one round trip, and what is mixed stays so. */
const MOST_PARTS = 20_000;

/** Cells of one column of one of the sheets asked for, and what they're held to. */
interface Part {
  readonly at: number;
  readonly sheet: Excel.Worksheet;
  readonly column: number;
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Looks at the data validation of columns. Excel tells what all cells of a range are held to, or
 * that they differ; those that differ are divided until they don't, all of them in each round trip.
 */
export async function readDropDowns(
  context: Excel.RequestContext,
  asked: readonly ValidationQuery[]
): Promise<Result<readonly (SheetValidations | null)[], Problem>> {
  const sheets = asked.map(({ sheet: name, column }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    sheet.protection.load("protected");
    const all = sheet.getRange().load("rowCount");
    const used = sheet.getUsedRangeOrNullObject().load("columnIndex, columnCount");
    return { sheet, all, used, column };
  });
  await context.sync();

  let mixed = sheets.flatMap(({ sheet, all, used, column }, at): Part[] => {
    if (sheet.isNullObject) return [];
    const end = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    const columns = column === null ? Array.from({ length: end }, (_, each) => each) : [column];
    return columns.map((each) => ({
      at,
      sheet,
      column: each,
      firstRow: 0,
      rowCount: all.rowCount,
    }));
  });
  const runs: (ValidationRun & { readonly at: number })[] = [];
  for (let parts = mixed; parts.length > 0; parts = mixed.flatMap(divide)) {
    const looked = parts.map((part) => ({ part, read: loadDropDown(rangeOf(part)) }));
    await context.sync();
    mixed = [];
    for (const { part, read } of looked) {
      const held = read();
      if (held.kind === "mixed" && parts.length < MOST_PARTS) mixed.push(part);
      else if (held.kind !== "none") runs.push(runOf(part, held));
    }
  }
  return succeed(
    sheets.map(({ sheet }, at) =>
      sheet.isNullObject
        ? null
        : {
            protected: sheet.protection.protected,
            runs: joinRuns(runs.filter((run) => run.at === at)),
          }
    )
  );
}

function rangeOf({ sheet, column, firstRow, rowCount }: Part): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
}

function runOf(
  { at, column, firstRow, rowCount }: Part,
  held: Validation
): ValidationRun & { readonly at: number } {
  return { at, column: columnIndex(column), firstRow: rowIndex(firstRow), rowCount, held };
}

function divide(part: Part): Part[] {
  const size = Math.ceil(part.rowCount / PARTS);
  return Array.from({ length: Math.ceil(part.rowCount / size) }, (_, index) => ({
    ...part,
    firstRow: part.firstRow + index * size,
    rowCount: Math.min(size, part.rowCount - index * size),
  }));
}

/** Runs by column and row; neighbours that are held to the same are one. */
function joinRuns(runs: readonly ValidationRun[]): ValidationRun[] {
  const sorted = [...runs].sort((a, b) => a.column - b.column || a.firstRow - b.firstRow);
  const joined: ValidationRun[] = [];
  for (const { column, firstRow, rowCount, held } of sorted) {
    const last = joined.at(-1);
    const follows = last?.column === column && last.firstRow + last.rowCount === firstRow;
    if (follows && JSON.stringify(last.held) === JSON.stringify(held))
      joined[joined.length - 1] = { ...last, rowCount: last.rowCount + rowCount };
    else joined.push({ column, firstRow, rowCount, held });
  }
  return joined;
}
