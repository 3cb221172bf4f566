import { cellText, isBlank, type CellValue } from "./cell";
import { nameDays } from "./headerDays";
import { createHeaderReader, type HeaderReader } from "./headerReader";
import { headerWord } from "./headerWords";
import { readTypedDay } from "./dueDate";

/**
 * Two rows of headers as one: a header of groups ("Delivery", "This period", "RAG") over the
 * headers of their columns ("Lead", "Due date"; "RAG", "Comments"; "Jan", "Feb"). A group stands in
 * the first of its columns, as merged cells have it; what has no header in the lower row keeps the
 * upper one. Under a RAG, Excel's dates are headers too, as {@link nameDays} has them.
 *
 * A group's words come first where they say what the column is: "RAG Jan". They come after, in
 * brackets, where the column's own say it and the group's tell it from another one, of another period
 * or by the same name: "RAG (Last period)". A group that adds nothing isn't named.
 *
 * @param upper the group header, cell by cell
 * @param lower the row below it, cell by cell
 * @returns one header a column, or null when the two rows aren't such a pair
 */
export function joinHeaderRows(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  reader: HeaderReader = createHeaderReader()
): readonly string[] | null {
  // A group has a second column, over which nothing else stands.
  if (!lower.some((cell, column) => cell !== "" && isBlank(upper[column]))) return null;
  const named = nameDays(upper, lower, reader);
  if (!canBeHeaders(upper) || !canBeHeaders(lower.filter((cell, at) => cell === named[at])))
    return null;
  const own = named.map(cellText);
  const groups = groupsOf(upper.map(cellText), own, reader);
  if (groups === null) return null;
  return own.map((text, column) => {
    const group = groups[column] ?? "";
    if (text === "") return cellText(upper[column]);
    if (group === "") return text;
    const meaningsOfGroup = reader.meaningsOf(group);
    if (meaningsOfGroup.length > 0 && headerWord(text) !== "" && !reader.meaningsOf(text).length)
      return `${group} ${text}`;
    const tells =
      reader.periodOf(group).kind !== "none" ||
      meaningsOfGroup.some(({ field }) => field === "status") ||
      own.indexOf(text) !== own.lastIndexOf(text);
    return tells ? `${text} (${group})` : text;
  });
}

/** The group over each column, "" for none; null when there's none that is one for certain. */
function groupsOf(
  upper: readonly string[],
  lower: readonly string[],
  reader: HeaderReader
): string[] | null {
  const groups: string[] = [];
  let group = "";
  /** How many columns of the group so far have headers that say something. */
  let telling = 0;
  let told = false;
  for (const [column, below] of lower.entries()) {
    const own = upper[column] ?? "";
    if (own !== "") [group, telling] = [below === "" ? "" : own, 0];
    groups.push(below === "" ? "" : group);
    if (told || group === "" || !saysSomething(below, reader)) continue;
    // Its second column shows that it is a group.
    told = ++telling > 1;
  }
  return told ? groups : null;
}

function saysSomething(text: string, reader: HeaderReader): boolean {
  return (
    text !== "" &&
    (reader.meaningsOf(text).length > 0 ||
      (reader.periodOf(text).kind !== "none" && headerWord(text) !== ""))
  );
}

/**
 * Whether a row can be one of headers. Days, numbers and the as-at line are of a title block or of the
 * tracker's rows; but a month, as in "Jan 25", may be a column's, and two as-at lines are two groups'.
 */
function canBeHeaders(row: readonly CellValue[]): boolean {
  const texts = row.filter((cell) => cellText(cell) !== "");
  const canBe = texts.every(
    (cell) =>
      typeof cell === "string" && !(/^\s*\d/u.test(cell) && readTypedDay(cellText(cell)) !== null)
  );
  return canBe && texts.filter((cell) => /\bas\s(?:at|of)\b/iu.test(String(cell))).length !== 1;
}
