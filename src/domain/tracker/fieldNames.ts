import type { Field } from "./Tracker";

/** What a column is taken for, in the words of the pane and its messages. */
export const FIELD_NAMES: { readonly [Name in Field]: string } = {
  ref: "Ref",
  group: "Group",
  section: "Section",
  action: "Action",
  lead: "Lead",
  due: "Due date",
  status: "RAG status",
  baseline: "RAG before",
  reason: "Reason for RAG",
  mitigation: "Mitigating actions",
};
