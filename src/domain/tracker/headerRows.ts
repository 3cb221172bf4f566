import { cellText, type CellValue } from "./cell";
import { readHeaderPeriod } from "./headerPeriod";
import { headerWord, meaningsOf } from "./headerWords";
import { readTypedDay } from "./dueDate";

/**
 * Two rows of headers as one: a header of groups ("Delivery", "This period", "RAG") over the
 * headers of their columns ("Lead", "Due date"; "RAG", "Comments"; "Jan", "Feb"). A group stands in
 * the first of its columns, as merged cells have it; what has no header in the lower row keeps the
 * upper one.
 *
 * A group's words come after, in brackets, where the column's own say what it is: "RAG (Last
 * period)", of which the brackets tell the period. Where the group says it, they come first: "RAG
 * Jan".
 *
 * @param upper the group header, cell by cell
 * @param lower the row below it, cell by cell
 * @returns one header a column, or null when the two rows aren't such a pair
 */
export function joinHeaderRows(
  upper: readonly CellValue[],
  lower: readonly CellValue[]
): readonly string[] | null {
  const groups = groupsOf(upper, lower);
  if (groups === null) return null;
  return lower.map((cell, column) => {
    const own = cellText(cell);
    const group = groups[column] ?? "";
    if (own === "" || group === "") return own === "" ? cellText(upper[column]) : own;
    const groupSaysIt =
      headerWord(own) !== "" && meaningsOf(own).length === 0 && meaningsOf(group).length > 0;
    return groupSaysIt ? `${group} ${own}` : `${own} (${group})`;
  });
}

/** The group over each column, "" for none; null when the rows aren't a pair of headers. */
function groupsOf(upper: readonly CellValue[], lower: readonly CellValue[]): string[] | null {
  if (![...upper, ...lower].every(canBeHeader)) return null;
  const groups: string[] = [];
  let group = "";
  /** How many columns of the group so far have headers that say something. */
  let telling = 0;
  let told = false;
  for (let column = 0; column < lower.length; column++) {
    const own = cellText(upper[column]);
    const below = cellText(lower[column]);
    if (own !== "") [group, telling] = [below === "" ? "" : own, 0];
    groups.push(below === "" ? "" : group);
    if (told || group === "" || !saysSomething(below)) continue;
    // Its second column shows that it is a group.
    told = ++telling > 1;
  }
  return told ? groups : null;
}

function saysSomething(text: string): boolean {
  if (headerWord(text) === "") return false;
  return meaningsOf(text).length > 0 || readHeaderPeriod(text).kind !== "none";
}

/**
 * Days, numbers and the as-at line are of a title block or of the tracker's rows; a month, as in
 * "Jan 25", may be a column's.
 */
function canBeHeader(cell: CellValue): boolean {
  const text = cellText(cell);
  if (text === "") return true;
  const isDay = /^\d/u.test(text) && readTypedDay(text) !== null;
  return typeof cell === "string" && !/\bas (?:at|of)\b/iu.test(text) && !isDay;
}
