import type { NotRatedStatus, Scheme } from "../domain";
import { briefMeaning } from "../domain/scheme/briefMeaning";
import { blankCell, type SheetContent } from "../domain/sheets/SheetContent";

/** What the drop-down on a RAG column offers, and what it says. */
export interface DropDown {
  /** The scheme's statuses and then its words that aren't rated, in order. */
  readonly choices: readonly string[];
  /** The list as Excel takes it: the choices with commas between, or the cells that hold them. */
  readonly source: string;
  /** What Excel shows beside the selected cell: the meanings, up to 255 characters. */
  readonly message: string;
}

/**
 * The title of the message on a wrong entry, and what tells our drop-downs from a user's own data
 * validation: it goes along when cells are copied, and is saved in the file.
 */
export const DROP_DOWN_MARKER = "RAG Tracker";

/** The title over the meanings; Excel takes 32 characters. */
export const DROP_DOWN_TITLE = "RAG status";

/** What a user reads after typing something else; Excel puts "Continue?" to it. Up to 255 characters. */
export const DROP_DOWN_WARNING =
  "That isn't one of the RAG statuses in the list. If it stays, RAG Tracker lists it as a finding.";

/** The hidden sheet that holds the choices where they're too long for the validation itself. */
export const STATUS_SHEET = "RAG Statuses";

/** Excel takes a list and a message up to this many characters. Source: Excel's specifications. */
const LONGEST = 255;
/** Less of a meaning than this says nothing. */
const LEAST_OF_MEANING = 12;

/** The drop-down for a scheme. */
export function makeDropDown(scheme: Scheme): DropDown {
  const entries = [...scheme.statuses, ...scheme.notRated];
  const choices = entries.map(({ label }) => label);
  const source = choices.join(",");
  // A comma would part a label in two, and what begins with "=" is a formula.
  const fits = source.length <= LONGEST && !choices.some((label) => /^=|,/u.test(label.trim()));
  return {
    choices,
    source: fits ? source : `='${STATUS_SHEET}'!$A$2:$A$${choices.length + 1}`,
    message: describeChoices(entries),
  };
}

/** The hidden sheet's contents: the choices with their meanings; null where the list does without. */
export function statusSheet(scheme: Scheme): SheetContent | null {
  if (!makeDropDown(scheme).source.startsWith("=")) return null;
  return {
    name: STATUS_SHEET,
    hidden: true,
    columnWidths: [34, 90],
    headerRow: 0,
    looks: "statuses 1",
    rows: [
      [
        { value: "RAG status", look: "header" },
        { value: "Meaning", look: "header" },
      ],
      ...[...scheme.statuses, ...scheme.notRated].map(({ label, meaning }) => [
        { value: label, look: "text" as const },
        meaning === "" ? blankCell : { value: meaning, look: "wrapped" as const },
      ]),
    ],
  };
}

/**
 * A line for each choice: with the meanings in full where they fit, else in brief, else cut at the
 * end of a word; and where that would say nothing, where to find them.
 */
function describeChoices(entries: readonly NotRatedStatus[]): string {
  const full = describeWith(entries, ({ meaning }) => meaning);
  if (full.length <= LONGEST) return full;
  const longest = Math.max(...entries.map(({ meaning }) => briefMeaning(meaning).length));
  for (let most = longest; most >= LEAST_OF_MEANING; most--) {
    const text = describeWith(entries, ({ meaning }) => cutAtWord(briefMeaning(meaning), most));
    if (text.length <= LONGEST) return text;
  }
  return "Choose a status from the list. What each means is in RAG Tracker's pane.";
}

function describeWith(
  entries: readonly NotRatedStatus[],
  describe: (entry: NotRatedStatus) => string
): string {
  return entries
    .map((entry) => [entry.label, describe(entry)].filter((part) => part !== "").join(": "))
    .join("\n");
}

/** A text of at most so many characters: its first words, with "…" for the rest. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > 0 ? end : most - 1).replace(/[\s,;:.]+$/u, "")}…`;
}
