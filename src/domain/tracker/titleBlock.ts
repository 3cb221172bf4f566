import { MONTH_NAME } from "./calendarDay";
import { cellText, type CellValue } from "./cell";
import { usualConventions, type DateConventions } from "./DateConventions";
import { readDueDate, readTypedDay, type IsoDay } from "./dueDate";

/** What the rows above a tracker's header say of the report. */
export interface TitleBlock {
  /** The first text that isn't a date or the as-at line; blank when there's none. */
  readonly title: string;
  /** "Report 3" or "report no. 3"; null when none is named, as in "Report 28 February" and "Report 2025". */
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
  const [number = null] = texts.flatMap((text) => readNumber(text) ?? []);
  return {
    title: texts.find((text, index) => isTitle(text, cells[index])) ?? "",
    number,
    asAt: findAsAt(cells, texts, dates),
  };
}

/** A number after "report" that no date goes on from: "28 February", "28/02/25". */
const NUMBERED = new RegExp(
  String.raw`\breport\s+(no\.?\s*)?(\d{1,4})\b(?![/.-]\d|\s+(?:of\s+)?(?:${MONTH_NAME})\b)`,
  "iu"
);

/** The report's number in a text; null when it names none. A year is one only after "no.". */
function readNumber(text: string): number | null {
  const [, no, digits] = NUMBERED.exec(text) ?? [];
  if (digits === undefined) return null;
  return no === undefined && /^(?:19|2[01])\d\d$/u.test(digits) ? null : Number(digits);
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
