import { parseFields, SETTING_PARSERS } from "./parseSetting";
import type { SettingName, Settings } from "./Setting";

export type { SettingName, Settings, SummarySettings } from "./Setting";

/** The version of what is stored; it goes up when a field changes its meaning. */
const VERSION = 1;

/**
 * Reads stored settings. A field that is missing or damaged gives its default, whatever the
 * version; fields of a newer version that we don't know are kept by `changeSettings`.
 */
export function parseSettings(stored: string | null): Settings {
  const fields = parseFields(stored) ?? {};
  const read = <Name extends SettingName>(name: Name): Settings[Name] => {
    const { parse, usual } = SETTING_PARSERS[name];
    const value = fields[name];
    return value === undefined ? usual : (parse(value) ?? usual);
  };
  return {
    asAt: read("asAt"),
    title: read("title"),
    reportNumber: read("reportNumber"),
    highlight: read("highlight"),
    highlightStatuses: read("highlightStatuses"),
    highlightBold: read("highlightBold"),
    dropDown: read("dropDown"),
    dropDownPlaces: read("dropDownPlaces"),
    plans: read("plans"),
    scheme: read("scheme"),
    aliases: read("aliases"),
    accepted: read("accepted"),
    summaryChart: read("summaryChart"),
    liveSummary: read("liveSummary"),
    baseline: read("baseline"),
    finished: read("finished"),
    rule: read("rule"),
    decimals: read("decimals"),
    overrides: read("overrides"),
  };
}

/** Where nothing was stored. */
export const defaultSettings: Settings = parseSettings(null);

/**
 * The stored settings that can't be read, in place of which defaults are used; "all" when the text
 * as a whole can't.
 */
export function findDamage(stored: string | null): readonly SettingName[] | "all" {
  const fields = parseFields(stored);
  if (fields === null) return "all";
  // The parsers are keyed by the names of the settings.
  return (Object.keys(SETTING_PARSERS) as SettingName[]).filter(
    (name) => fields[name] !== undefined && SETTING_PARSERS[name].parse(fields[name]) === undefined
  );
}

/**
 * The settings as text to store: what was stored before, with these changes. Nothing else is
 * touched, so that what a newer version has stored isn't lost.
 */
export function changeSettings(stored: string | null, changes: Partial<Settings>): string {
  const before = parseFields(stored) ?? {};
  const version =
    typeof before["version"] === "number" && before["version"] > VERSION
      ? before["version"]
      : VERSION;
  return JSON.stringify({ ...before, ...changes, version });
}
