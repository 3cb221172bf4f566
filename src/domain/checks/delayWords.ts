import { cellText } from "../tracker/cell";

/** What speaks of delay, of a pause, or of nobody to do it: whole words and phrases. */
const PHRASES = [
  String.raw`delay(?:s|ed|ing)?(?! (?:discharges?|transfers?)\b)`,
  "slipped|slipping|slippage",
  "paus(?:e|es|ed|ing)",
  "postpon(?:ed|ing|ement)",
  "suspended|stalled|halted",
  "on hold|held up|put back|pushed back|running late|overdue",
  "behind (?:schedule|time|plan|programme|target)",
  "missed (?:the |its |our |their )?(?:due date|delivery date|target date|deadline|milestone)",
  String.raw`no (?:clear |named |identified |current |agreed )?(?:owner|lead|capacity)\b(?! (?:times?|issues?|problems?|concerns?|constraints?|gaps?))`,
  "without an? (?:owner|lead)",
  "(?:owner|lead) (?:is |has |was )?(?:not|to|yet to) (?:yet )?(?:been |be )?(?:identified|named|agreed|found|appointed|assigned)",
];

/** Any of them; a line break or a hyphen may stand for each space. */
const DELAY = new RegExp(
  String.raw`\b(?:${PHRASES.join("|").replaceAll(" ", String.raw`[\s-]+`)})\b`,
  "giu"
);

/** What a clause ends with: a denial before it doesn't reach beyond. */
const CLAUSE_END =
  /[.,;:!?()\n–—]|\b(?:but|and|because|due|owing|since|so|however|although|while|as)\b/iu;

/** How many words may stand between a denial and what it denies: "not expected to be delayed". */
const DENIED_WITHIN = 4;

/** No five words are longer, in characters. */
const REACH = 120;

/** Words before that deny, or that speak of delay as what is worked against. */
const DENIAL =
  /\b(?:no|not|without|never|nor|neither|nothing|cannot|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|minimis(?:e|es|ed|ing)|cut(?:s|ting)?|shorten(?:s|ed|ing)?|fewer|if|unless)\b|n['’]t\b/iu;

/** Words behind that say that it's over or won't be: "the delay has been recovered". */
const OVER =
  /^\s+(?:(?:is|are|was|were|has|have|had|been|being|now|since|will|be|fully|all) )*(?:resolved|recovered|overcome|averted|avoided|over|lifted|ended|made up|unlikely|no longer|not (?:expected|anticipated|foreseen|likely))\b/iu;

/**
 * The words of a text that speak of delay, of a pause or of having no owner, as written, each once,
 * in the text's order; a line break is a space. Denied ones don't count: "no delay", "hasn't been
 * paused", "without delay", "to avoid delay", "the delay has been recovered".
 */
export function findDelayWords(text: string): readonly string[] {
  const words = new Map<string, string>();
  for (const phrase of eachDelayWord(text)) {
    const key = phrase.toLowerCase();
    if (!words.has(key)) words.set(key, phrase);
  }
  return [...words.values()];
}

/** Whether a text has any of the words that {@link findDelayWords} finds; looks no further than the first. */
export function hasDelayWords(text: string): boolean {
  return eachDelayWord(text).next().done !== true;
}

function* eachDelayWord(text: string): Generator<string, void> {
  for (const match of text.matchAll(DELAY)) {
    const [found] = match;
    const end = match.index + found.length;
    const behind = text.slice(end, end + REACH);
    if (!isDenied(text.slice(0, match.index)) && !OVER.test(behind)) yield cellText(found);
  }
}

/** Whether what follows a text is denied by one of its last words, in the same clause. */
function isDenied(before: string): boolean {
  const clause = before.slice(-REACH).split(CLAUSE_END).at(-1) ?? "";
  const last = clause
    .trim()
    .split(/\s+/u)
    .slice(-(DENIED_WITHIN + 1));
  return DENIAL.test(last.join(" "));
}
