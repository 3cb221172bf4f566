import type { FixOffer, FixOffers } from "./Fix";
import { offerKey } from "./offerKey";

/** Offers that are known already, each found by its finding's kind and cell. */
export function keepOffers(offers: readonly FixOffer[]): FixOffers {
  const byFinding = new Map(offers.map((offer) => [offerKey(offer), offer]));
  return {
    find: (finding) => byFinding.get(offerKey(finding)) ?? null,
    isCertain: (outline) => (byFinding.get(offerKey(outline))?.after ?? null) !== null,
    values: () => byFinding.values(),
  };
}

/** Nothing can be done. */
export const NO_OFFERS: FixOffers = keepOffers([]);
