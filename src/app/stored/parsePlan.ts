import type { ColumnChoice, PlanChoice } from "../../domain";
import { FIELDS, type Field } from "../../domain/tracker/Tracker";
import { asRecord, isWhole, orNull, parseText } from "./parseValue";

/** A plan that a user has chosen; undefined where it can't be read, or has a column of no field. */
export function parsePlan(value: unknown): PlanChoice | undefined {
  const plan = asRecord(value);
  const columns = asRecord(plan?.["columns"]);
  const sheet = parseText(plan?.["sheet"]);
  const name = parseText(plan?.["name"]);
  const table = orNull(plan?.["table"], parseText);
  if (sheet === undefined || name === undefined || table === undefined || columns === undefined)
    return undefined;
  const chosen = Object.entries(columns).map(
    ([field, column]) => [field, orNull(column, parseColumn)] as const
  );
  if (chosen.some(([field, column]) => !isField(field) || column === undefined)) return undefined;
  return { sheet, name, table, columns: Object.fromEntries(chosen) };
}

function isField(name: string): name is Field {
  return FIELDS.some((field) => field === name);
}

function parseColumn(value: unknown): ColumnChoice | undefined {
  const column = asRecord(value);
  const header = parseText(column?.["header"]);
  const position = column?.["position"];
  return header !== undefined && isWhole(position) ? { header, position } : undefined;
}
