import type { BareFinding } from "../checks/Finding";
import type { FixOffer, FixOffers } from "./Fix";

/** What is known of a finding that tells it from all others that can be mended. */
type Told = Pick<BareFinding, "code" | "place">;

/** A finding's key among the offers. No sheet's name has a line break. */
export function offerKey({ code, place }: Told): string {
  return [code, place.sheet, place.row, place.column].join("\n");
}

/** What can be done about a finding in its cell; null where nothing can be that is certain enough. */
export function findOffer(offers: FixOffers, finding: Told): FixOffer | null {
  return offers.get(offerKey(finding)) ?? null;
}
