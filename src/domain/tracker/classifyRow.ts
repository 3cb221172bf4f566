import { comparable } from "./cell";
import { DETAIL_FIELDS } from "./Field";
import { isGroupHeading } from "./groupLabel";
import { headerWord } from "./headerWords";
import { parseSectionLabel, refDepth } from "./sectionLabel";
import type { Field, LeftOutReason } from "./Tracker";

/** One row's texts by field; a column that the tracker doesn't have is blank. */
export type RowTexts = Readonly<Record<Field, string>>;

/** What a row of the tracker's range is. */
export type RowKind =
  | { readonly kind: "action" }
  | { readonly kind: "left-out"; readonly reason: LeftOutReason; readonly text: string };

/** A row that counts or adds up. "Total the hours" and "Count vacancies" may be actions. */
const TOTAL =
  /^((sub ?-?|grand |overall )total\b|total\b(?! the\b)|(count|sum|average)(?= ?[:\d]| of\b|$))/iu;
/** A remark, by its first words; an action may begin with them too, but not with what follows here. */
const NOTE =
  /^(\*|(notes?|sources?|key|legend|definitions?)\s*([:\d–—-]|$)|note that\b|end of (the )?(tracker|table|list|log|plan|sheet|register|report)\b|page \d+( of \d+)?$)/iu;
/** The same in the column of actions. */
const ONLY_TOTAL = /^(?:(?:sub ?-?|grand |overall )?totals?|count|sum|average) ?:?$/iu;
/** As Excel's own subtotals name what they're of, in the column of groups: "Plan Count". */
const TOTAL_OF = /\stotal$/iu;
const COUNT_OF = /\s(?:count|average|sum|max|min)$/iu;
/** A number that is set off from the words after it: "2. ", "2 –". */
const SET_OFF = /^\d+\s*[.)–—:-]/u;

const HEADING_FIELDS = ["ref", "group", "section", "action"] as const;
const ACTION_FIELDS = ["status", "baseline", ...DETAIL_FIELDS] as const;

/**
 * Tells actions from what else stands in a tracker's range: blank separators, repeated headers,
 * subtotals, headings of groups and sections, notes. In doubt a row is an action, and what it
 * lacks becomes a finding: nothing is left out that might be one.
 *
 * @param headers the tracker's headers, to recognise a repeated header row
 * @param usualDepth how many levels the tracker's refs have as a rule: 3 for 2.6.1
 */
export function classifyRow(row: RowTexts, headers: RowTexts, usualDepth: number): RowKind {
  const named = HEADING_FIELDS.filter((field) => row[field] !== "");
  const text = named.map((field) => row[field]).join(" ");
  const leave = (reason: LeftOutReason): RowKind => ({ kind: "left-out", reason, text });

  if (named.length === 0 && ACTION_FIELDS.every((field) => row[field] === ""))
    return leave("blank");
  if (repeatsHeaders(row, headers)) return leave("repeated header");
  if (isSubtotal(row, text)) return leave("subtotal");
  if (ACTION_FIELDS.some((field) => row[field] !== "")) return { kind: "action" };
  const reason = readHeading(row, headers, usualDepth, text);
  return reason === null ? { kind: "action" } : leave(reason);
}

/** Whether a row counts or adds up the rows above it; `text` is what it's named by. */
function isSubtotal(row: RowTexts, text: string): boolean {
  const details = DETAIL_FIELDS.map((field) => row[field]).filter((detail) => detail !== "");
  // How many leads or reasons there are stands below them, beside "Total" and no more.
  if (details.length > 0) {
    const name = row.ref === "" && row.action !== "" ? row.action : text;
    return ONLY_TOTAL.test(name) && [...details, row.status].every((each) => !/\p{L}/u.test(each));
  }
  if (TOTAL.test(text)) return true;
  if (row.ref !== "" || /\p{L}/u.test(row.status)) return false;
  if (row.action !== "") return ONLY_TOTAL.test(row.action);
  // "Head count" may be a section's heading; beside a number it's none.
  return TOTAL_OF.test(text) || (/\d/u.test(row.status) && COUNT_OF.test(text));
}

/** What a row is that has nothing of what only actions have; null for an action. */
function readHeading(
  row: RowTexts,
  headers: RowTexts,
  usualDepth: number,
  text: string
): LeftOutReason | null {
  const [only, ...others] = HEADING_FIELDS.filter((field) => row[field] !== "");
  if (only !== undefined && others.length === 0) {
    if (NOTE.test(text)) return "note";
    if (isGroupHeading(text)) return "group heading";
    const label = parseSectionLabel(text);
    if (only === "section" || isSectionRef(label.ref, usualDepth)) return "section heading";
    if (only === "group") return "group heading";
    if (label.ref !== "" && label.title !== "") {
      // Beside refs, a number without one is a heading's; else it may be "2 more wards to open".
      const numbers = usualDepth > 0 || headers.ref !== "" || SET_OFF.test(text);
      return only === "ref" || numbers ? "section heading" : null;
    }
    return only === "ref" && !/\d/u.test(text) ? "note" : null;
  }
  // A ref and a title, and nothing that an action has: a section's own row when its ref is shorter.
  const depth = refDepth(row.ref);
  return row.group === "" && depth > 0 && depth < usualDepth ? "section heading" : null;
}

/** Whether a heading's number is one level above the actions' refs: "1.1" over "1.1.3". */
function isSectionRef(ref: string, usualDepth: number): boolean {
  const depth = refDepth(ref);
  return usualDepth === 0 ? depth > 1 : depth > 0 && depth === usualDepth - 1;
}

function repeatsHeaders(row: RowTexts, headers: RowTexts): boolean {
  const filled = [...HEADING_FIELDS, ...ACTION_FIELDS].filter((field) => row[field] !== "");
  return filled.length > 1 && filled.every((field) => sameHeader(row[field], headers[field]));
}

/**
 * Whether a text repeats a header, or a part of it: its words without definitions in brackets, or
 * what stands in one of two header rows ("RAG" over "Jan" is "RAG Jan").
 */
function sameHeader(text: string, header: string): boolean {
  const [words, all] = [comparable(text), comparable(header)];
  return (
    words === all ||
    words === headerWord(header) ||
    all.startsWith(`${words} `) ||
    all.endsWith(` ${words}`)
  );
}
