import { comparable } from "../tracker/cell";
import { spellingDistance } from "./spellingDistance";
import type { Scheme, StatusIndex } from "./Scheme";

/** Longer texts are remarks, not misspelt statuses. */
const LONGEST = 48;
/** Shorter spellings ("G", "OK") are a letter away from too much. */
const SHORTEST = 5;

/** What a text says about risk: "no Risk" and "with Risk" are opposites a few letters apart. */
type RiskSense = "no" | "with" | "unsaid";

/**
 * Proposes the status that an unknown text was most likely meant to be. No proposal is better
 * than a wrong one: it takes a few typing errors or another word order at most, a clear distance
 * to the next status, and never goes from "no Risk" to "with Risk" or back.
 *
 * @param text a status cell's text that is neither label nor alias
 * @returns the status, or null when none is near or two are about as near
 */
export function findNearestStatus(text: string, scheme: Scheme): StatusIndex | null {
  const given = comparable(text);
  if (given.length < SHORTEST || given.length > LONGEST) return null;

  const distances = scheme.statuses.map((status) =>
    Math.min(
      ...[status.label, ...status.aliases].map((spelling) =>
        distanceTo(given, comparable(spelling))
      )
    )
  );
  const best = Math.min(...distances);
  const nearest = distances.indexOf(best);
  const next = Math.min(...distances.filter((_, index) => index !== nearest));
  const clear = best <= 0.5 ? 0.5 : 1;
  return best <= allowedErrors(given) && next - best >= clear ? nearest : null;
}

function allowedErrors(given: string): number {
  return given.length < 12 ? 1 : 2;
}

function distanceTo(given: string, spelling: string): number {
  if (spelling.length < SHORTEST || riskSense(given) !== riskSense(spelling)) return Infinity;
  return Math.min(
    spellingDistance(given, spelling),
    spellingDistance(sortWords(given), sortWords(spelling)) + 0.5
  );
}

function sortWords(text: string): string {
  return text.split(" ").sort().join(" ");
}

function riskSense(text: string): RiskSense {
  if (/\b(no|not|non|without|w o|zero)\b/u.test(text)) return "no";
  if (/\b(with|w)\b/u.test(text)) return "with";
  return "unsaid";
}
