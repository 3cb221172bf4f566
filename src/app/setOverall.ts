import type { Override } from "../domain/overrides/Override";
import {
  addOverride,
  makeOverride,
  removeOverride,
  type OverrideRequest,
} from "../domain/overrides/overrideList";
import type { Scheme } from "../domain/scheme/Scheme";
import type { Result } from "../domain/result";
import { localDay } from "./localDay";
import type { Problem } from "./problem";
import { storeSettings } from "./storeSettings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Keeps in the workbook that a section's overall RAG is set by hand, beside what colleagues have set
 * since. Two round trips.
 *
 * @returns the settings as they're stored from now on
 */
export function setOverall(
  port: WorkbookPort,
  request: OverrideRequest,
  scheme: Scheme,
  now: Date
): Promise<Result<string, Problem>> {
  const override = makeOverride(request, scheme, localDay(now));
  return storeSettings(port, ({ overrides }) => ({ overrides: addOverride(overrides, override) }));
}

/** Takes back that an overall RAG is set by hand; nothing changes where a colleague has done so. As `setOverall`. */
export function takeBackOverall(
  port: WorkbookPort,
  override: Override
): Promise<Result<string, Problem>> {
  return storeSettings(port, ({ overrides }) => ({
    overrides: removeOverride(overrides, override),
  }));
}
