/** What a tracker's columns can be taken for; `baseline` is the RAG of the report before. */
export type Field =
  | "ref"
  | "group"
  | "section"
  | "action"
  | "lead"
  | "due"
  | "status"
  | "baseline"
  | "reason"
  | "mitigation";

/** All of them, in the order in which they are listed. */
export const FIELDS: readonly Field[] = [
  "ref",
  "group",
  "section",
  "action",
  "lead",
  "due",
  "status",
  "baseline",
  "reason",
  "mitigation",
];

/** Of these what only an action has, beside its status: no heading, no total and no note has one. */
export const DETAIL_FIELDS = ["lead", "due", "reason", "mitigation"] as const;
