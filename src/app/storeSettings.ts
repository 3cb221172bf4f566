import { succeed, type Result } from "../domain/result";
import type { Problem } from "./problem";
import { changeSettings, findDamage, parseSettings, type Settings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Stores changed settings on top of what the workbook holds now: a colleague may have set something
 * else since it was last looked at. Two round trips.
 *
 * @param changes what is set; of what is added to or taken from, how it comes of what is stored
 * @param mend whether what can't be read is replaced by what stands for it
 * @returns the settings as they're stored from now on
 */
export async function storeSettings(
  port: WorkbookPort,
  changes: Partial<Settings> | ((stored: Settings) => Partial<Settings>),
  mend = false
): Promise<Result<string, Problem>> {
  const now = await port.read([], []);
  if (!now.ok) return now;
  const { settings: stored } = now.value;
  const changed = typeof changes === "function" ? changes(parseSettings(stored)) : changes;
  const text = changeSettings(stored, { ...(mend ? standIns(stored) : {}), ...changed });
  const saved = await port.saveSettings(text);
  return saved.ok ? succeed(text) : saved;
}

/** What stands for the settings that can't be read. */
function standIns(stored: string | null): Partial<Settings> {
  const damaged = findDamage(stored);
  const settings = parseSettings(stored);
  // Where nothing can be read at all, the new text replaces the old as a whole.
  return damaged === "all" ? {} : Object.fromEntries(damaged.map((name) => [name, settings[name]]));
}
