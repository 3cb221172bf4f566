/** A property that a user or a program added to a workbook. `value` of a date is its time as ISO 8601 text. */
export interface CustomProperty {
  /** As it was first written; two that differ in case only are one. */
  readonly key: string;
  readonly value: string | number | boolean;
  /** Excel's word for the kind: whole numbers are "Number", all others "Float". */
  readonly type: "String" | "Number" | "Float" | "Boolean" | "Date";
}

/** What a workbook says of itself. Blank texts and 0: not said. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly lastAuthor: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly revisionNumber: number;
  /** As ISO 8601 text. */
  readonly creationDate: string;
  readonly custom: readonly CustomProperty[];
}

/** The properties of which nothing is said. */
export const NO_PROPERTIES: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  lastAuthor: "",
  category: "",
  manager: "",
  company: "",
  revisionNumber: 0,
  creationDate: "",
  custom: [],
};
