import { cellText, type CellValue } from "./cell";
import { usualConventions, type DateConventions } from "./DateConventions";
import { readDueDate, readTypedDay, type IsoDay } from "./dueDate";

/** What the rows above a tracker's header say of the report. */
export interface TitleBlock {
  /** The first text that isn't a date or the as-at line; blank when there's none. */
  readonly title: string;
  /** "Report 3" or "report no. 3"; null when none is named. */
  readonly number: number | null;
  /** "As at 28 February 2025", in one cell or two; null when none is given. */
  readonly asAt: IsoDay | null;
}

/** Reads the rows above the header row. Texts that say nothing to us are passed over. */
export function readTitleBlock(
  rows: readonly (readonly CellValue[])[],
  dates: DateConventions = usualConventions
): TitleBlock {
  const cells = rows.flatMap((row) => row.filter((cell) => cellText(cell) !== ""));
  const texts = cells.map((cell) => cellText(cell));
  const numbered = texts
    .map((text) => /\breport\s+(?:no\.?\s*)?(\d{1,4})\b/iu.exec(text))
    .find((match) => match !== null);
  return {
    title: texts.find((text, index) => isTitle(text, cells[index])) ?? "",
    number: numbered ? Number(numbered[1]) : null,
    asAt: findAsAt(cells, texts, dates),
  };
}

const AS_AT = /^(?:position |status |data )?as (?:at|of)\b:?\s*/iu;

/** Numbers and dates are what other cells are about, and no titles. */
function isTitle(text: string, cell: CellValue | undefined): boolean {
  return typeof cell === "string" && !AS_AT.test(text) && readTypedDay(text) === null;
}

function findAsAt(
  cells: readonly CellValue[],
  texts: readonly string[],
  dates: DateConventions
): IsoDay | null {
  for (const [index, text] of texts.entries()) {
    const told = /\bas (?:at|of)\b:?\s*(.*)$/iu.exec(text);
    if (!told) continue;
    const reading = readDueDate(told[1] === "" ? cells[index + 1] : told[1], dates);
    if (reading.kind === "day") return reading.day;
  }
  return null;
}
