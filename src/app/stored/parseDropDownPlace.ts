import type { DropDownPlace, KeptValidation } from "../DropDownPlace";
import { asRecord, isWhole, orNull, parseFlag, parseList, parseText } from "./parseValue";

/** Where a drop-down was put, and what was there before; undefined where it can't be read. */
export function parseDropDownPlace(value: unknown): DropDownPlace | undefined {
  const place = asRecord(value);
  const sheet = parseText(place?.["sheet"]);
  const table = orNull(place?.["table"], parseText);
  const firstRow = place?.["firstRow"];
  const column = place?.["column"];
  const before = parseList(place?.["before"], parseKeptValidation);
  return sheet !== undefined &&
    table !== undefined &&
    isWhole(firstRow) &&
    isWhole(column) &&
    before !== undefined
    ? { sheet, table, firstRow, column, before }
    : undefined;
}

function parseKeptValidation(value: unknown): KeptValidation | undefined {
  const kept = asRecord(value);
  const at = kept?.["at"];
  const rows = kept?.["rows"];
  const whole = parseFlag(kept?.["whole"]);
  const anchor = orNull(kept?.["anchor"], parseCell);
  const text = parseText(kept?.["text"]);
  return isWhole(at) &&
    isWhole(rows) &&
    whole !== undefined &&
    anchor !== undefined &&
    text !== undefined
    ? { at, rows, whole, anchor, text }
    : undefined;
}

function parseCell(value: unknown): KeptValidation["anchor"] | undefined {
  const cell = asRecord(value);
  const row = cell?.["row"];
  const column = cell?.["column"];
  return isWhole(row) && isWhole(column) ? { row, column } : undefined;
}
