import { defaultRule, findScheme, parseScheme } from "../domain";
import type { BlueMeaning, ColumnChoice, ConfirmedAlias, PlanChoice } from "../domain";
import type { Acceptance } from "../domain/accepted/Acceptance";
import { parseReportId } from "../domain/history/reportId";
import type { ReportMark } from "../domain/history/ReportMark";
import { readTypedDay } from "../domain/tracker/dueDate";
import { FIELDS, type Field } from "../domain/tracker/Tracker";
import type { Override } from "../domain/overrides/Override";
import type { OverallRule } from "../domain/rules/OverallRule";
import { checkRule } from "../domain/rules/RuleFault";
import type { Decimals } from "../domain/summary/shares";
import type { DropDownPlace, KeptValidation } from "./DropDownPlace";
import { isReportNumber } from "./reportNumber";
import type { SchemeChoice } from "./SchemeChoice";
import type { Settings } from "./Setting";

const DECIMALS: readonly Decimals[] = [0, 1, 2];

/** How one setting is read: undefined for a value that can't be. */
export interface SettingParser<T> {
  readonly parse: (value: unknown) => T | undefined;
  readonly usual: T;
}

/** A parser for each setting. */
export const SETTING_PARSERS: { readonly [Name in keyof Settings]: SettingParser<Settings[Name]> } =
  {
    asAt: { parse: (value) => orNull(value, parseDay), usual: null },
    title: { parse: (value) => orNull(value, parseText), usual: null },
    reportNumber: { parse: (value) => orNull(value, parseReportNumber), usual: null },
    highlight: { parse: parseFlag, usual: true },
    highlightStatuses: {
      parse: (value) => orNull(value, (labels) => parseList(labels, parseText)),
      usual: null,
    },
    highlightBold: { parse: parseFlag, usual: false },
    dropDown: { parse: parseFlag, usual: false },
    dropDownPlaces: { parse: (value) => parseList(value, parseDropDownPlace), usual: [] },
    plans: { parse: (value) => parseList(value, parsePlan), usual: [] },
    scheme: { parse: (value) => orNull(value, parseSchemeChoice), usual: null },
    aliases: { parse: (value) => parseList(value, parseAlias), usual: [] },
    accepted: { parse: (value) => parseList(value, parseAcceptance), usual: [] },
    summaryChart: {
      parse: (value) => CHART_SETTINGS.find((each) => each === value),
      usual: "on",
    },
    liveSummary: { parse: parseFlag, usual: false },
    baseline: { parse: (value) => orNull(value, parseText), usual: null },
    finished: { parse: (value) => parseList(value, parseMark), usual: [] },
    rule: { parse: parseRule, usual: defaultRule },
    decimals: {
      parse: (value) => DECIMALS.find((decimals) => decimals === value),
      usual: 0,
    },
    overrides: { parse: (value) => parseList(value, parseOverride), usual: [] },
  };

/** The fields of stored settings; null when the text holds no such thing, empty when there's none. */
export function parseFields(stored: string | null): Readonly<Record<string, unknown>> | null {
  if (stored === null) return {};
  try {
    return asRecord(JSON.parse(stored)) ?? null;
  } catch {
    // Not JSON: that is the answer, and `findDamage` tells it.
    return null;
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? // Any object's fields are unknowns by name until each is looked at.
      (value as Record<string, unknown>)
    : undefined;
}

function orNull<T>(value: unknown, parse: (value: unknown) => T | undefined): T | null | undefined {
  return value === null ? null : parse(value);
}

/** A list all of whose entries can be read. */
function parseList<T>(
  value: unknown,
  parse: (value: unknown) => T | undefined
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(parse);
  return entries.some((entry) => entry === undefined)
    ? undefined
    : entries.flatMap((entry) => entry ?? []);
}

function parseText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function parseFlag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

function parseDay(value: unknown): string | undefined {
  return typeof value === "string" && readTypedDay(value) === value ? value : undefined;
}

function parseReportNumber(value: unknown): number | undefined {
  return typeof value === "number" && isReportNumber(value) ? value : undefined;
}

function parsePlan(value: unknown): PlanChoice | undefined {
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

function parseAlias(value: unknown): ConfirmedAlias | undefined {
  return parseTexts(asRecord(value), ["text", "label"]);
}

function parseDropDownPlace(value: unknown): DropDownPlace | undefined {
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

function parseAcceptance(value: unknown): Acceptance | undefined {
  const acceptance = asRecord(value);
  const texts = parseTexts(acceptance, ["code", "sheet", "ref", "grounds", "reason"]);
  const day = parseDay(acceptance?.["day"]);
  return texts !== undefined && day !== undefined ? { ...texts, day } : undefined;
}

function parseMark(value: unknown): ReportMark | undefined {
  const mark = asRecord(value);
  const id = parseText(mark?.["id"]);
  const rows = mark?.["rows"];
  return id !== undefined && parseReportId(id) !== null && isWhole(rows) ? { id, rows } : undefined;
}

function parseOverride(value: unknown): Override | undefined {
  const override = asRecord(value);
  const texts = parseTexts(override, ["plan", "group", "ref", "title", "overall", "reason"]);
  const day = parseDay(override?.["day"]);
  const counts = asRecord(override?.["counts"]);
  const print = parseText(counts?.["print"]);
  const adverse = counts?.["adverse"];
  const rated = counts?.["rated"];
  return texts !== undefined &&
    day !== undefined &&
    print !== undefined &&
    isWhole(adverse) &&
    isWhole(rated)
    ? { ...texts, day, counts: { print, adverse, rated } }
    : undefined;
}

/** The fields of these names, where all of them are texts. */
function parseTexts<Name extends string>(
  record: Readonly<Record<string, unknown>> | undefined,
  names: readonly Name[]
): Readonly<Record<Name, string>> | undefined {
  const texts = names.map((name) => [name, parseText(record?.[name])] as const);
  return texts.some(([, text]) => text === undefined)
    ? undefined
    : // Each name has its text: the compiler can't follow that through the entries.
      (Object.fromEntries(texts) as Record<Name, string>);
}

const BLUE: readonly BlueMeaning[] = ["complete", "not-started", "not-rated"];

const CHART_SETTINGS: readonly Settings["summaryChart"][] = ["on", "put", "off"];

function parseSchemeChoice(value: unknown): SchemeChoice | undefined {
  const choice = asRecord(value);
  switch (choice?.["kind"]) {
    case "shipped": {
      const id = parseText(choice["id"]);
      return id !== undefined && findScheme(id) !== null ? { kind: "shipped", id } : undefined;
    }
    case "brag": {
      const blue = BLUE.find((each) => each === choice["blue"]);
      return blue === undefined ? undefined : { kind: "brag", blue };
    }
    case "own": {
      const scheme = parseScheme(choice["scheme"]);
      return scheme.ok ? { kind: "own", scheme: scheme.value } : undefined;
    }
    default:
      return undefined;
  }
}

function parseRule(value: unknown): OverallRule | undefined {
  const rule = asRecord(value);
  const unratedIsAdverse = rule?.["unratedIsAdverse"] ?? false;
  if (rule === undefined || typeof unratedIsAdverse !== "boolean") return undefined;
  const parsed = parseRuleKind(rule);
  return parsed && (unratedIsAdverse ? { ...parsed, unratedIsAdverse } : parsed);
}

function parseRuleKind(rule: Readonly<Record<string, unknown>>): OverallRule | undefined {
  const { kind, adverseCut, exceptionCut } = rule;
  switch (kind) {
    case "worst-status":
    case "any-adverse":
    case "largest-group":
      return { kind };
    case "adverse-share":
    case "weighted-severity": {
      if (!isWhole(adverseCut) || !isWhole(exceptionCut)) return undefined;
      const read = { kind, adverseCut, exceptionCut };
      return checkRule(read).length === 0 ? read : undefined;
    }
    default:
      return undefined;
  }
}

function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
