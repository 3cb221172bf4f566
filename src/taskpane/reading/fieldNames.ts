import type { Field } from "../../domain/tracker/Tracker";

/** What a column is taken for, in the words of the pane. */
export const FIELD_NAMES: { readonly [Name in Field]: string } = {
  ref: "Ref",
  group: "Group",
  section: "Section",
  action: "Action",
  lead: "Lead",
  due: "Due date",
  status: "RAG status",
  reason: "Reason for RAG",
  mitigation: "Mitigating actions",
};
