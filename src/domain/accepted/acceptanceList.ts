import type { Finding, Grounded } from "../checks/Finding";
import type { IsoDay } from "../tracker/calendarDay";
import type { Acceptance } from "./Acceptance";
import { fingerprint } from "./fingerprint";

/** The acceptance of a finding for a reason, on a day. */
export function makeAcceptance(
  { code, place, ref, grounds }: Finding & Grounded,
  reason: string,
  day: IsoDay
): Acceptance {
  return { code, sheet: place.sheet, ref, grounds: fingerprint(grounds), reason, day };
}

/** A list of acceptances with one more, in place of one of the same finding. */
export function addAcceptance(
  acceptances: readonly Acceptance[],
  added: Acceptance
): readonly Acceptance[] {
  return [...removeAcceptance(acceptances, added), added];
}

/** A list of acceptances without that of the finding which one is of. */
export function removeAcceptance(
  acceptances: readonly Acceptance[],
  removed: Acceptance
): readonly Acceptance[] {
  return acceptances.filter((each) => !isOfSameFinding(each, removed));
}

function isOfSameFinding(a: Acceptance, b: Acceptance): boolean {
  return a.code === b.code && a.sheet === b.sheet && a.ref === b.ref && a.grounds === b.grounds;
}
