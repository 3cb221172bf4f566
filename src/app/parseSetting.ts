import { defaultRule } from "../domain";
import type { ConfirmedAlias } from "../domain";
import type { Decimals } from "../domain/summary/shares";
import { isReportNumber } from "./reportNumber";
import type { Settings } from "./Setting";
import { parseAcceptance } from "./stored/parseAcceptance";
import { parseDropDownPlace } from "./stored/parseDropDownPlace";
import { parseOverride } from "./stored/parseOverride";
import { parsePlan } from "./stored/parsePlan";
import { parseReportMark } from "./stored/parseReportMark";
import { parseRule } from "./stored/parseRule";
import { parseSchemeChoice } from "./stored/parseSchemeChoice";
import {
  asRecord,
  orNull,
  parseDay,
  parseFlag,
  parseList,
  parseText,
  parseTexts,
} from "./stored/parseValue";

const CHART_SETTINGS: readonly Settings["summaryChart"][] = ["on", "put", "off"];
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
    finished: { parse: (value) => parseList(value, parseReportMark), usual: [] },
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

function parseReportNumber(value: unknown): number | undefined {
  return typeof value === "number" && isReportNumber(value) ? value : undefined;
}

function parseAlias(value: unknown): ConfirmedAlias | undefined {
  return parseTexts(asRecord(value), ["text", "label"]);
}
