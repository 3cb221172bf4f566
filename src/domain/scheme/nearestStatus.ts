import { isShortFor } from "./abbreviation";
import { plainSpelling } from "./plainSpelling";
import { countLettersApart, spellingDistance } from "./spellingDistance";
import { agree } from "./spellingSense";
import type { NotRatedStatus, Scheme, StatusIndex } from "./Scheme";

/** Longer texts are remarks, not misspelt statuses. */
const LONGEST = 48;
/** Shorter texts are a letter away from too much. */
const SHORTEST = 4;
/** Shorter spellings ("G", "Red", "Done") aren't looked for with typing errors in them. */
const SHORTEST_SPELLING = 5;
/** A text that is longer or shorter by more letters than this is no misspelling. */
const FARTHEST = 6;

/** So many errors away a spelling is none that was meant, nor a rival to one that is at most two away. */
const TOO_FAR = 3;

/** What one status can be called, in plain words. */
interface Spellings {
  /** null: a word that isn't rated. */
  readonly status: StatusIndex | null;
  readonly spellings: readonly string[];
}

/**
 * Proposes the status that an unknown text was most likely meant to be. No proposal is better
 * than a wrong one: the text must name one status twice ("Green - On Track"), be one in short, or be a
 * few typing errors or another word order away from it, at a clear distance to the next. It never
 * goes from a text to its opposite, and proposes nothing where two ways lead to two statuses.
 *
 * @param text a status cell's text that is neither label nor alias
 * @returns the status, or null when none is near or two are about as near
 */
export function findNearestStatus(text: string, scheme: Scheme): StatusIndex | null {
  const given = plainSpelling(text);
  if (given.length > LONGEST) return null;
  const all = spellAll(scheme);
  const written = [
    ...findWhere(all, (spelling) => isWritten(given, spelling)),
    ...findTwice(given, all),
  ];
  if (written.length > 0) return onlyOne(written);
  return onlyOne([
    ...findWhere(all, (spelling) => isShortFor(given, spelling)),
    ...findMisspelt(given, all),
  ]);
}

/** The schemes' spellings, each worked out once: a tracker may hold thousands of unknown texts. */
const spelled = new WeakMap<Scheme, readonly Spellings[]>();

function spellAll(scheme: Scheme): readonly Spellings[] {
  const known = spelled.get(scheme);
  if (known !== undefined) return known;
  const all = [
    ...scheme.statuses.map((status, index) => spell(status, index)),
    ...scheme.notRated.map((word) => spell(word, null)),
  ];
  spelled.set(scheme, all);
  return all;
}

function spell({ label, aliases }: NotRatedStatus, status: StatusIndex | null): Spellings {
  return {
    status,
    spellings: [label, ...aliases].map(plainSpelling).filter((spelling) => spelling !== ""),
  };
}

/** The statuses with a spelling of which something holds. */
function findWhere(
  all: readonly Spellings[],
  holds: (spelling: string) => boolean
): readonly Spellings["status"][] {
  return all.filter(({ spellings }) => spellings.some(holds)).map(({ status }) => status);
}

/** The status that all ways lead to; null where they lead to several, to none, or to a word that isn't rated. */
function onlyOne(ways: readonly Spellings["status"][]): StatusIndex | null {
  const [only = null, ...others] = new Set(ways);
  return others.length === 0 ? only : null;
}

/** The text is the spelling but for words that say nothing and spaces. */
function isWritten(given: string, spelling: string): boolean {
  // Most spellings are ruled out by their first letter.
  if (given[0] !== spelling[0]) return false;
  return given === spelling || given.replaceAll(" ", "") === spelling.replaceAll(" ", "");
}

/** What the two parts of a text mean, wherever it can be parted into two spellings. */
function findTwice(given: string, all: readonly Spellings[]): readonly Spellings["status"][] {
  const words = given.split(" ");
  return words.slice(1).flatMap((_, index) => {
    const texts = [words.slice(0, index + 1), words.slice(index + 1)].map((part) => part.join(" "));
    const parts = texts.map((text) => findWhere(all, (spelling) => spelling === text));
    return parts.every((statuses) => statuses.length > 0) ? parts.flat() : [];
  });
}

/** The one status that a text is a few typing errors away from, if there's just one. */
function findMisspelt(given: string, all: readonly Spellings[]): readonly Spellings["status"][] {
  if (given.length < SHORTEST) return [];
  const ranked = all
    .map(({ status, spellings }) => {
      const distances = spellings.map((spelling) => distanceTo(given, spelling));
      // The nearest of what the text doesn't deny; a rival counts whatever it says.
      const agreeing = distances.filter(
        (distance, index) => distance < Infinity && agree(given, spellings[index] ?? "")
      );
      return { status, best: Math.min(...agreeing), rival: Math.min(...distances) };
    })
    .sort((a, b) => a.best - b.best);
  const [nearest, ...others] = ranked;
  if (nearest === undefined || nearest.best > allowedErrors(given)) return [];
  const clear = nearest.best <= 0.5 ? 0.5 : 1;
  const next = Math.min(...others.map(({ rival }) => rival));
  return next - nearest.best >= clear ? [nearest.status] : [];
}

function allowedErrors(given: string): number {
  return given.length < 12 ? 1 : 2;
}

/** Infinite where it's too far to matter: neither the nearest, nor near to it. */
function distanceTo(given: string, spelling: string): number {
  const unlike = Math.abs(given.length - spelling.length) > FARTHEST;
  if (spelling.length < SHORTEST_SPELLING || unlike) return Infinity;
  if (countLettersApart(given, spelling) >= TOO_FAR) return Infinity;
  return Math.min(
    spellingDistance(given, spelling),
    spellingDistance(sortWords(given), sortWords(spelling)) + 0.5
  );
}

function sortWords(text: string): string {
  return text.split(" ").sort().join(" ");
}
