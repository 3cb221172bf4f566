import { comparable } from "../tracker/cell";

/** Words that say nothing of which status it is: "RAG status: On Track". */
const FILLERS = /\b(?:rag|status|currently|is|the)\b/gu;
/** Ways to write "no": "missed w/o risk", "with no risk", "nil risk". */
const NO = /\b(?:w o|w out|with out|without|with no|with nil|with zero|nil|zero)\b/gu;
/** Ways to write "with": "missed w/ risk". */
const WITH = /\bw\b/gu;
/** A nought typed for the letter: "0n Track". */
const NOUGHT = /0(?=\p{L})|(?<=\p{L})0/gu;

/**
 * A status's spelling in plain words, in which misspellings are looked for: lower case, no
 * punctuation, "no" and "with" in one form each, and no words that say nothing.
 */
export function plainSpelling(text: string): string {
  return comparable(text)
    .replace(NOUGHT, "o")
    .replace(NO, "no")
    .replace(WITH, "with")
    .replace(FILLERS, " ")
    .replace(/ +/gu, " ")
    .trim();
}
