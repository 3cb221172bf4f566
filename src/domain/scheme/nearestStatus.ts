import { comparable } from "../tracker/cell";
import { spellingDistance } from "./spellingDistance";
import type { NotRatedStatus, Scheme, StatusIndex } from "./Scheme";

/** Longer texts are remarks, not misspelt statuses. */
const LONGEST = 48;
/** Shorter spellings ("G", "OK") are a letter away from too much. */
const SHORTEST = 5;
/** A text that is longer or shorter by more letters than this is no misspelling. */
const FARTHEST = 6;

/**
 * What a text says no or yes to: opposites lie a few letters apart, such as "no Risk" and "with
 * Risk", "Off Target" and "On Target", "Incomplete" and "Complete".
 */
type Sense = "no" | "with" | "unsaid";

/**
 * Proposes the status that an unknown text was most likely meant to be. No proposal is better
 * than a wrong one: it takes a few typing errors or another word order at most, a clear distance
 * to the next status, and never goes from a text to its opposite.
 *
 * @param text a status cell's text that is neither label nor alias
 * @returns the status, or null when none is near or two are about as near
 */
export function findNearestStatus(text: string, scheme: Scheme): StatusIndex | null {
  const given = comparable(text);
  if (given.length < SHORTEST || given.length > LONGEST) return null;

  const spellings = scheme.statuses.map(spellingsOf);
  const meant = spellings.map((of) =>
    leastDistance(
      given,
      of.filter((each) => agree(given, each))
    )
  );
  const best = Math.min(...meant);
  const nearest = meant.indexOf(best);
  // Rivals count whatever their sense: a text as near to the opposite is no safe guess.
  const rivals = [
    ...spellings.filter((_, index) => index !== nearest),
    ...scheme.notRated.map(spellingsOf),
  ].flat();
  const clear = best <= 0.5 ? 0.5 : 1;
  const near = best <= allowedErrors(given) && leastDistance(given, rivals) - best >= clear;
  return near ? nearest : null;
}

function spellingsOf({ label, aliases }: NotRatedStatus): string[] {
  return [label, ...aliases].map(comparable);
}

function allowedErrors(given: string): number {
  return given.length < 12 ? 1 : 2;
}

function leastDistance(given: string, spellings: readonly string[]): number {
  return Math.min(...spellings.map((spelling) => distanceTo(given, spelling)));
}

function distanceTo(given: string, spelling: string): number {
  const unlike = Math.abs(given.length - spelling.length) > FARTHEST;
  if (spelling.length < SHORTEST || unlike) return Infinity;
  return Math.min(
    spellingDistance(given, spelling),
    spellingDistance(sortWords(given), sortWords(spelling)) + 0.5
  );
}

/** Whether neither text denies what the other says. */
function agree(given: string, spelling: string): boolean {
  return senseOf(given) === senseOf(spelling);
}

function sortWords(text: string): string {
  return text.split(" ").sort().join(" ");
}

function senseOf(text: string): Sense {
  if (/\b(?:no|not|non|without|w o|zero)\b|\bof|\b(?:in|un)[a-z]/u.test(text)) return "no";
  if (/\b(with|w)\b/u.test(text)) return "with";
  return "unsaid";
}
