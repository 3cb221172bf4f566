import { fingerprint } from "../accepted/fingerprint";
import type { SectionSummary } from "../report";
import { countAdverse } from "../rules/adverseCounts";
import type { Scheme } from "../scheme/Scheme";
import { countOf } from "../summary/shares";
import type { CountsThen } from "./Override";

/** A section's counts as an override keeps them. Statuses that no action has don't count. */
export function countsNow({ shares, unrated }: SectionSummary, scheme: Scheme): CountsThen {
  const { adverse, rated } = countAdverse(shares, scheme);
  const counts = scheme.statuses.flatMap(({ label }, index) => {
    const count = countOf(shares, index);
    return count > 0 ? [`${count} ${label}`] : [];
  });
  return { print: fingerprint([...counts, String(unrated)].join("\n")), adverse, rated };
}
