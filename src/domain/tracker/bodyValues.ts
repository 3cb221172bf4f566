import { cellText, isBlank, type CellValue } from "./cell";
import { isCellError } from "./cellError";
import type { PlaceError } from "./Action";
import { DETAIL_FIELDS, FIELDS, type Field } from "./Field";

/** Where a row says what it belongs to: an error there says nothing. */
const PLACE_FIELDS = ["group", "section"] as const;
const NO_ERRORS: readonly PlaceError[] = [];

/** The values of a tracker's body, column by column; none for a field without a column. */
export type BodyValues = Readonly<Record<Field, readonly CellValue[]>>;

/** A cell's text; blank where an error stands for what the row belongs to. */
export function textIn(field: Field, values: BodyValues, index: number): string {
  const value = values[field][index];
  return field === "group" || field === "section" ? placeText(value) : cellText(value);
}

/** The text of a group or section cell. */
export function placeText(value: CellValue | undefined): string {
  return isCellError(value) ? "" : cellText(value);
}

/**
 * The first row that tells anything, from row `from` to the one before row `to`; `to` when none does.
 * Errors tell nothing where there's nothing else, as where formulas are filled down below the actions.
 * Looks no more than about twice as far as that row is, in any column: a column may be blank to its end.
 */
export function nextTold(values: BodyValues, from: number, to: number): number {
  let begin = from;
  for (let length = 1; begin < to; length *= 2) {
    const end = Math.min(begin + length, to);
    const next = nextToldDown(values, begin, end);
    if (next < end) return next;
    begin = end;
  }
  return to;
}

/** As {@link nextTold}, down one column after the other, which is quick in long blank ones. */
function nextToldDown(values: BodyValues, from: number, to: number): number {
  let next = to;
  for (const field of FIELDS) {
    const column = values[field];
    const end = Math.min(next, column.length);
    let index = from;
    while (index < end && isUntold(column[index])) index++;
    if (index < end) next = index;
    if (next === from) break;
  }
  return next;
}

function isUntold(value: CellValue | undefined): boolean {
  return isBlank(value) || isCellError(value);
}

/** Whether a row has anything that only an action has, beside its status. */
export function hasDetail(values: BodyValues, index: number): boolean {
  return DETAIL_FIELDS.some((field) => !isBlank(values[field][index]));
}

/** The errors in a row's group and section cells. */
export function findPlaceErrors(values: BodyValues, index: number): readonly PlaceError[] {
  const { group, section } = values;
  if (!isCellError(group[index]) && !isCellError(section[index])) return NO_ERRORS;
  return PLACE_FIELDS.flatMap((field) => {
    const text = values[field][index];
    return isCellError(text) ? [{ field, text }] : [];
  });
}

/** A record with something for each field. */
export function byField<T>(make: (field: Field) => T): Readonly<Record<Field, T>> {
  return {
    ref: make("ref"),
    group: make("group"),
    section: make("section"),
    action: make("action"),
    lead: make("lead"),
    due: make("due"),
    status: make("status"),
    baseline: make("baseline"),
    reason: make("reason"),
    mitigation: make("mitigation"),
  };
}

/**
 * The row after the last one that tells anything, from 0. Blank rows below aren't part of the tracker,
 * however many are formatted or hold formulas that fail.
 */
export function findEnd(values: BodyValues, rowCount: number): number {
  const ends = FIELDS.map((field) => {
    const column = values[field];
    let end = column.length;
    while (end > 0 && isUntold(column[end - 1])) end--;
    return end;
  });
  return Math.min(rowCount, Math.max(...ends));
}
