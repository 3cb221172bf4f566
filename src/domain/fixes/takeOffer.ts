import type { Fix, FixOffer } from "./Fix";

/** The fix that a person has settled on: the offer's own text, or one of its choices. */
export function takeOffer(offer: FixOffer, after: string): Fix {
  const { code, plan, field, place, ref, before, witness } = offer;
  return { code, plan, field, place, ref, before, witness, after };
}

/** The fixes that need no choice, of the offers in their order. */
export function certainFixes(offers: Iterable<FixOffer>): readonly Fix[] {
  return [...offers].flatMap((offer) =>
    offer.after === null ? [] : [takeOffer(offer, offer.after)]
  );
}
