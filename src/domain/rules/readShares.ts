import { cellText, type CellValue } from "../tracker/cell";
import { sharesOf, type StatusShares } from "../summary/shares";

/** Sections have no more actions than this, or their percentages don't tell how many. */
const MOST_ACTIONS = 400;

/** Half a percent, in hundredths. */
const HALF = 50;

const WHOLE = 10_000;

/** Shares as they were printed. */
export interface PrintedShares extends StatusShares {
  /** What the printed percentages add up to, in hundredths, where rounding can't be why it isn't 10,000. */
  readonly printedSum?: number;
}

/** A percentage as printed: "16.66%" is 1666 hundredths, to the hundredth. */
interface Printed {
  readonly hundredths: number;
  /** What its last digit is worth, in hundredths. */
  readonly unit: number;
}

/**
 * The counts behind the percentages of a section: those of the fewest actions that come to them, be
 * they rounded or cut off after the last digit printed. Where none do, as percentages worked out by
 * hand may not add up, those that come to within half a percent of each.
 *
 * @param cells one a status, in scheme order: text such as "25%", "16.7" or "", or a number as Excel
 *   has it, 0.25
 * @returns null where a cell can't be read, or no number of actions comes to these percentages
 */
export function readShares(cells: readonly (CellValue | undefined)[]): PrintedShares | null {
  const printed: Printed[] = [];
  for (const cell of cells) {
    const percent = readPercent(cell);
    if (percent === null) return null;
    printed.push(percent);
  }
  const shares =
    findCounts(printed) ?? findCounts(printed.map((each) => ({ ...each, unit: HALF })));
  const printedSum = printed.reduce((sum, { hundredths }) => sum + hundredths, 0);
  const rounding = printed.reduce((sum, { unit, hundredths }) => sum + (hundredths && unit), 0);
  return shares && Math.abs(printedSum - WHOLE) > rounding / 2 ? { ...shares, printedSum } : shares;
}

function findCounts(printed: readonly Printed[]): StatusShares | null {
  for (let actions = 1; actions <= MOST_ACTIONS; actions++) {
    const counts = printed.map(({ hundredths }) => Math.round((hundredths * actions) / 10_000));
    if (comesTo(counts, actions, printed)) return sharesOf(counts);
  }
  return null;
}

function comesTo(counts: readonly number[], actions: number, printed: readonly Printed[]): boolean {
  const sum = counts.reduce((total, count) => total + count, 0);
  return (
    sum === actions &&
    printed.every(({ hundredths, unit }, index) => {
      const count = counts[index] ?? 0;
      // What is there isn't nothing, and nothing isn't printed as something.
      if ((count === 0) !== (hundredths === 0)) return false;
      return Math.abs(count * 10_000 - hundredths * actions) < unit * actions;
    })
  );
}

function readPercent(cell: CellValue | undefined): Printed | null {
  if (typeof cell === "number") {
    const hundredths = Math.round(cell * 10_000);
    return hundredths >= 0 && hundredths <= 10_000 ? { hundredths, unit: 1 } : null;
  }
  const text = cellText(cell);
  if (text === "" || text === "-" || text === "–") return { hundredths: 0, unit: 1 };
  const [, whole, decimals = ""] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/u.exec(text) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return hundredths <= 10_000 ? { hundredths, unit: 10 ** (2 - decimals.length) } : null;
}
