import { fail, type Result } from "../domain/result";
import { STATUS_SHEET } from "./dropDown";
import type { DropDownSet } from "./DropDownOutcome";
import { samePlans, type KnownTrackers } from "./KnownTrackers";
import type { Problem } from "./problem";
import { readTrackersAt } from "./readTrackersAt";
import { parseSettings } from "./settings";
import { switchDropDownOff } from "./switchDropDownOff";
import { switchDropDownOn } from "./switchDropDownOn";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Puts the drop-down on the trackers' RAG columns or takes it off, at once and for later runs. On
 * keeps what was there before, off puts it back. Protected sheets stay as they are, and so do the
 * settings where no sheet could be done.
 *
 * @returns "sheet-not-ours" when the hidden sheet for long lists has a namesake
 */
export async function setDropDown(
  port: WorkbookPort,
  { places, plans }: KnownTrackers,
  on: boolean
): Promise<Result<DropDownSet, Problem>> {
  const read = await readTrackersAt(port, places, [STATUS_SHEET]);
  if (!read.ok) return read;
  // A colleague has set other plans since: the next run finds them.
  if (!samePlans(parseSettings(read.value.settings).plans, plans)) return fail({ code: "gone" });
  return on ? switchDropDownOn(port, read.value) : switchDropDownOff(port, read.value);
}
