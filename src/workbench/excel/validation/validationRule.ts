import { HostError } from "../../batch/HostError";
import type { SheetArea } from "../area/SheetArea";
import { serialOfDate } from "../dates/serialOfDate";
import type { Validation } from "./cellValidation";

/** Excel's names of the kinds of rules, and the model's (which are the file format's). */
const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;

/** Excel's names of comparisons, and the model's (which are the file format's). */
const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** The longest list that Excel takes in place, commas included. */
const LONGEST_LIST = 255;

/** How a rule's ranges and dates become text. */
export interface RuleContext {
  /** A range's reference with its sheet and dollar signs; undefined for what is no range. */
  readonly referTo: (value: unknown) => string | undefined;
  readonly date1904: boolean;
}

/**
 * The model's rule for one that an add-in gives as plain JSON: `{ list }`, `{ custom }`, `{ wholeNumber }` and so on.
 *
 * @throws HostError InvalidArgument for no or an unknown kind, a bad comparison, a list too long, a bound left out
 */
export function parseRule(value: unknown, context: RuleContext): Validation {
  // Plain JSON with Excel's names, or nothing.
  const given = (value ?? {}) as Record<string, unknown>;
  const kinds = Object.entries(given).filter(([, part]) => part !== null && part !== undefined);
  const [kind, ...others] = kinds;
  if (!kind || others.length > 0) throw new HostError("InvalidArgument", "A rule has one kind.");
  const [name, part] = kind as [string, Record<string, unknown>];
  if (name === "list")
    return {
      type: "list",
      formula1: parseSource(part["source"], context),
      showDropDown: part["inCellDropDown"] !== false,
    };
  if (name === "custom") return { type: "custom", formula1: parseFormula(part["formula"]) };
  if (!isCompared(name)) throw new HostError("InvalidArgument", `"${name}" is no kind of rule.`);
  return parseComparison(TYPES[name], part, context);
}

/** What Excel gives for a rule: plain JSON; `{}` for none. */
export function describeRule(rule: Validation | null): Record<string, unknown> {
  if (rule === null) return {};
  const { type, operator = "between", formula1 = "", formula2 = "" } = rule;
  if (type === "list")
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: formula1 } };
  if (type === "custom") return { custom: { formula: formula1 } };
  const name = nameOfType(type);
  if (name === undefined) return {};
  const isPair = operator === "between" || operator === "notBetween";
  return {
    [name]: {
      formula1: readBound(formula1),
      ...(isPair ? { formula2: readBound(formula2) } : {}),
      operator: Object.keys(OPERATORS).find((one) => OPERATORS[one] === operator) ?? "Between",
    },
  };
}

/** Excel.DataValidationType of a rule: "None" without one. */
export function typeOfRule(rule: Validation | null): string {
  const name = rule === null ? "none" : (nameOfType(rule.type) ?? rule.type);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the rule of an area is when no single one covers it: some cells have none, or they have several. */
export function typeOfMixed(uncovered: readonly SheetArea[], meets: boolean): string {
  if (!meets) return "None";
  return uncovered.length > 0 ? "MixedCriteria" : "Inconsistent";
}

function isCompared(name: string): name is keyof typeof TYPES {
  return Object.hasOwn(TYPES, name);
}

function nameOfType(type: string): string | undefined {
  return Object.entries(TYPES).find(([, one]) => one === type)?.[0];
}

function parseComparison(
  type: string,
  part: Record<string, unknown>,
  context: RuleContext
): Validation {
  const operator = OPERATORS[String(part["operator"])];
  if (operator === undefined)
    throw new HostError("InvalidArgument", `"${String(part["operator"])}" is no comparison.`);
  const formula1 = parseBound(part["formula1"], type, context);
  if (operator !== "between" && operator !== "notBetween") return { type, operator, formula1 };
  return { type, operator, formula1, formula2: parseBound(part["formula2"], type, context) };
}

/** A number, a date or time as text, a formula with "=", or a range. */
function parseBound(value: unknown, type: string, context: RuleContext): string {
  const reference = context.referTo(value);
  if (reference !== undefined) return `=${reference}`;
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value.trim() === "")
    throw new HostError("InvalidArgument", "The rule has no bound to compare with.");
  if (value.startsWith("=") || Number.isFinite(Number(value))) return value;
  const serial =
    type === "date" || type === "time" ? parseMoment(value, context.date1904) : undefined;
  if (serial === undefined)
    throw new HostError("InvalidArgument", `"${value}" is no bound of such a rule.`);
  return String(serial);
}

/** The serial number of "2025-03-31", "2025-03-31T09:30:00" or "09:30"; undefined for other texts. */
function parseMoment(text: string, date1904: boolean): number | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})?T?(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?Z?$/.exec(
    text.trim()
  );
  if (!found) return undefined;
  const [, date, hours = "0", minutes = "0", seconds = "0"] = found;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (date === undefined) return text.includes(":") && time < 1 ? time : undefined;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const whole = serialOfDate(year, month, day, date1904);
  return whole === undefined ? undefined : whole + time;
}

function parseFormula(value: unknown): string {
  if (typeof value !== "string" || value === "")
    throw new HostError("InvalidArgument", "The rule has no formula.");
  return value.startsWith("=") ? value : `=${value}`;
}

function parseSource(value: unknown, context: RuleContext): string {
  const reference = context.referTo(value);
  if (reference !== undefined) return `=${reference}`;
  const text = typeof value === "string" ? value : "";
  if (text === "" || (!text.startsWith("=") && text.length > LONGEST_LIST))
    throw new HostError("InvalidArgument", "A list holds 1 to 255 characters, or is a range.");
  return text;
}

/** A bound as Excel gives it: numbers as numbers. */
function readBound(formula: string): string | number {
  return formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}
