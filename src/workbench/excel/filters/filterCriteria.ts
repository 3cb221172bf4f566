import { BooleanNumber } from "@univerjs/core";
import type { ICustomFilter, IFilterColumn } from "@univerjs/sheets-filter";
import { HostError } from "../../batch/HostError";

/** What a criterion begins with, and the model's word for it (which is the file format's). The longest come first. */
const MARKS = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const;

/**
 * The model's criteria for Excel.FilterCriteria, plain JSON: by values ("" lets blanks through) or by one or two
 * comparisons such as ">=5" and "=*risk*".
 *
 * @param column - from 0 from the sheet's first column
 * @throws HostError NotImplemented for filters of other kinds, InvalidArgument for criteria without values
 */
export function parseCriteria(value: unknown, column: number): IFilterColumn {
  // Plain JSON with Excel's names, or nothing.
  const given = (value ?? {}) as Record<string, unknown>;
  if (given["filterOn"] === "Values")
    return { colId: column, filters: parseValues(given["values"]) };
  if (given["filterOn"] === "Custom") return parseComparisons(given, column);
  throw new HostError(
    "NotImplemented",
    `The workbench can't filter on "${String(given["filterOn"])}"; it can on values and by comparisons.`
  );
}

/** What Excel gives for the criteria of a column; null without any, or where they are of another kind. */
export function describeCriteria(
  column: IFilterColumn | undefined
): Record<string, unknown> | null {
  if (column?.filters) {
    const { filters = [], blank } = column.filters;
    return { filterOn: "Values", values: blank ? [...filters, ""] : [...filters] };
  }
  if (!column?.customFilters) return null;
  const { customFilters, and } = column.customFilters;
  const [first, second] = customFilters.map(describeComparison);
  return {
    filterOn: "Custom",
    criterion1: first,
    ...(second === undefined
      ? {}
      : { criterion2: second, operator: and === BooleanNumber.TRUE ? "And" : "Or" }),
  };
}

function parseValues(values: unknown): NonNullable<IFilterColumn["filters"]> {
  if (!Array.isArray(values) || values.length === 0)
    throw new HostError("InvalidArgument", "The filter has no values to let through.");
  if (values.some((one) => typeof one !== "string"))
    throw new HostError("NotImplemented", "The workbench filters on texts, not on parts of dates.");
  // Just checked to be texts.
  const texts = values as string[];
  return {
    filters: texts.filter((text) => text !== ""),
    ...(texts.includes("") ? { blank: true } : {}),
  };
}

function parseComparisons(given: Record<string, unknown>, column: number): IFilterColumn {
  const { criterion1, criterion2, operator } = given;
  const first = parseComparison(criterion1);
  if (criterion2 === undefined || criterion2 === null)
    return { colId: column, customFilters: { customFilters: [first] } };
  return {
    colId: column,
    customFilters: {
      ...(operator === "Or" ? {} : { and: BooleanNumber.TRUE }),
      customFilters: [first, parseComparison(criterion2)],
    },
  };
}

function parseComparison(criterion: unknown): ICustomFilter {
  if (typeof criterion !== "string" || criterion === "")
    throw new HostError("InvalidArgument", "The filter has no criterion.");
  const [mark, operator] = MARKS.find(([one]) => criterion.startsWith(one)) ?? ["", "equal"];
  const val = criterion.slice(mark.length);
  // The model leaves "equal" out.
  return operator === "equal" ? { val } : { val, operator };
}

function describeComparison({ val, operator }: ICustomFilter): string {
  const mark = MARKS.find(([, word]) => word === String(operator ?? "equal"))?.[0] ?? "=";
  return `${mark}${val}`;
}
