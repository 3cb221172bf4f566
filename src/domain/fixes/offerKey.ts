import type { FindingOutline } from "../checks/FindingOutline";

/** What tells a finding, or the offer for it, from all others that can be mended. No sheet's name has a line break. */
export function offerKey({ code, place }: Pick<FindingOutline, "code" | "place">): string {
  return [code, place.sheet, place.row].join("\n");
}
