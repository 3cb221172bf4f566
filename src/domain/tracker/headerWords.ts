import { comparable } from "./cell";
import type { Field } from "./Tracker";

/**
 * The words that stand over a tracker's columns, British and American, best first. Compared
 * without case, punctuation and bracketed definitions.
 */
const WORDS: Readonly<Record<Field, readonly string[]>> = {
  ref: [
    "ref",
    "reference",
    "ref no",
    "ref number",
    "reference no",
    "reference number",
    "action ref",
    "action reference",
    "action no",
    "action number",
    "action id",
    "sub action ref",
    "sub action no",
    "item no",
    "id",
    "no",
    "number",
    "item",
  ],
  group: [
    "pillar",
    "priority",
    "priority area",
    "strategic priority",
    "strategic pillar",
    "programme",
    "program",
    "goal",
    "outcome",
    "objective",
    "theme",
  ],
  section: ["section", "workstream", "work stream", "strand", "key issue", "work package", "theme"],
  action: [
    "sub action",
    "subaction",
    "action",
    "sub action description",
    "action description",
    "deliverable",
    "commitment",
    "milestone",
    "task",
    "activity",
    "description",
    "title",
  ],
  lead: [
    "lead",
    "action lead",
    "lead officer",
    "lead organisation",
    "lead organization",
    "delivery lead",
    "owner",
    "action owner",
    "responsible",
    "responsible officer",
    "responsible owner",
    "accountable",
    "assigned to",
    "sro",
  ],
  due: [
    "due date",
    "due",
    "target date",
    "delivery date",
    "deadline",
    "due by",
    "by when",
    "target completion date",
    "completion date",
    "target delivery date",
    "planned completion",
    "end date",
    "finish date",
    "timescale",
  ],
  status: [
    "rag status",
    "rag",
    "delivery rag",
    "sub action delivery rag",
    "current rag",
    "rag rating",
    "current rag status",
    "rag this period",
    "rag now",
    "delivery status",
    "current status",
    "status",
  ],
  reason: [
    "reason for rag",
    "reason for rag status",
    "reason for status",
    "rag reason",
    "rag rationale",
    "reason",
    "rationale",
    "commentary",
    "comments",
    "comment",
    "progress update",
    "update",
    "progress",
    "notes",
  ],
  mitigation: [
    "mitigating actions",
    "mitigating action",
    "mitigations",
    "mitigation",
    "mitigating activity",
    "remedial actions",
    "remedial action",
    "recovery actions",
    "recovery plan",
    "path to green",
    "route to green",
  ],
};

/** What a header can be taken for; `rank` 0 is the most usual word of its field. */
export interface HeaderMeaning {
  readonly field: Field;
  readonly rank: number;
}

const MEANINGS: ReadonlyMap<string, readonly HeaderMeaning[]> = indexWords();

function indexWords(): Map<string, HeaderMeaning[]> {
  const meanings = new Map<string, HeaderMeaning[]>();
  // The keys of WORDS are exactly the fields; Object.entries forgets that.
  for (const [field, words] of Object.entries(WORDS) as [Field, readonly string[]][]) {
    words.forEach((word, rank) => {
      meanings.set(word, [...(meanings.get(word) ?? []), { field, rank }]);
    });
  }
  return meanings;
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 60;

/** The header without definitions in brackets, in the form in which words are compared. */
export function headerWord(header: string): string {
  if (header.trim() === "#") return "no";
  const word = comparable(header.replace(/\([^)]*\)|\[[^\]]*\]/gu, " "));
  return word.length > LONGEST_HEADER ? "" : word;
}

/** What a header may stand for; empty when it says nothing to us. */
export function meaningsOf(header: string): readonly HeaderMeaning[] {
  const word = headerWord(header);
  return MEANINGS.get(word) ?? [];
}
