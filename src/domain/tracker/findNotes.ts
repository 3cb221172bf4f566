import type { RowTexts } from "./classifyRow";
import type { RowSpan } from "./rowSpans";
import { refDepth } from "./sectionLabel";

/** The heading of notes or of a key, in one cell or two: "Key to RAG", "Notes:", "Status | Meaning". */
const HEADING =
  /^(?:(?:(?:key|legend|notes?|definitions?)(?: (?:to|on|of|for) .*)?|abbreviations|glossary)|(?:b?rag|status|rating|colou?r|key)(?: (?:b?rag|status|rating|colou?r))? (?:key|legend|notes?|guide|guidance|(?:definition|meaning|description|explanation)s?|criteria)) ?:?$/iu;

/**
 * Finds where the notes below a tracker begin: with a heading of notes or of a key, after which no
 * row is an action for certain. What stands there would otherwise pass for actions, such as a key's
 * statuses with their meanings.
 *
 * @param spans the rows that hold anything, top to bottom
 * @param textsOf the texts of a row, from 0
 * @param isStatus whether a text is one of the scheme's words
 * @param usualDepth how many levels the tracker's refs have as a rule
 * @returns the row of the heading, from 0; the row after the last one when there's none
 */
export function findNotes(
  spans: readonly RowSpan[],
  textsOf: (index: number) => RowTexts,
  isStatus: (text: string) => boolean,
  usualDepth: number
): number {
  let notes = spans[spans.length - 1]?.to ?? 0;
  for (const { from, to } of [...spans].reverse()) {
    for (let index = to - 1; index >= from; index--) {
      const texts = textsOf(index);
      if (isForCertain(texts, isStatus, usualDepth)) return notes;
      if (HEADING.test(joinTexts(texts))) notes = index;
    }
  }
  return notes;
}

/**
 * The last row that is an action for certain, from 0: no heading above it is one of notes. -1 when there's
 * none. Takes what {@link findNotes} does.
 */
export function findLastCertain(
  spans: readonly RowSpan[],
  textsOf: (index: number) => RowTexts,
  isStatus: (text: string) => boolean,
  usualDepth: number
): number {
  for (const { from, to } of [...spans].reverse()) {
    for (let index = to - 1; index >= from; index--) {
      if (isForCertain(textsOf(index), isStatus, usualDepth)) return index;
    }
  }
  return -1;
}

/** All that stands in a row. */
export function joinTexts(texts: RowTexts): string {
  return Object.values(texts)
    .filter((text) => text !== "")
    .join(" ");
}

/** Whether a row is an action and no line of a key: it has a name, and what only actions have. */
export function isForCertain(
  { ref, action, lead, due, status, reason, mitigation }: RowTexts,
  isStatus: (text: string) => boolean,
  usualDepth: number
): boolean {
  const name = action === "" ? ref : action;
  if (name === "" || isStatus(name)) return false;
  const likeOthers = usualDepth > 1 && refDepth(ref) === usualDepth;
  return likeOthers || [lead, due, status, reason, mitigation].some((text) => text !== "");
}
