import { readTypedDay, type IsoDay } from "../domain/tracker/dueDate";

/** What the add-in keeps in the workbook, so that colleagues have it too. */
export interface Settings {
  /** The report's day as set in the pane; null: as the tracker's title says. */
  readonly asAt: IsoDay | null;
  readonly highlight: boolean;
}

/** Where nothing was stored. */
export const defaultSettings: Settings = { asAt: null, highlight: true };

const VERSION = 1;

/**
 * Reads stored settings. A field that is missing or damaged gives its default, whatever the
 * version; fields of a newer version that we don't know are kept by `formatSettings`.
 */
export function parseSettings(stored: string | null): Settings {
  const fields = parseFields(stored);
  const { asAt, highlight } = fields;
  return {
    asAt: typeof asAt === "string" && readTypedDay(asAt) === asAt ? asAt : null,
    highlight: typeof highlight === "boolean" ? highlight : defaultSettings.highlight,
  };
}

/** The settings as text to store, on top of what was stored before. */
export function formatSettings(settings: Settings, stored: string | null): string {
  const before = parseFields(stored);
  const version =
    typeof before.version === "number" && before.version > VERSION ? before.version : VERSION;
  return JSON.stringify({ ...before, ...settings, version });
}

function parseFields(stored: string | null): Readonly<Record<string, unknown>> {
  if (stored === null) return {};
  try {
    const parsed: unknown = JSON.parse(stored);
    if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return {};
    // Any object's fields are unknowns by name until each is looked at.
    return parsed as Record<string, unknown>;
  } catch {
    return {};
  }
}
