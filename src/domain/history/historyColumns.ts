import type { FinishedReport, SnapshotAction } from "./Snapshot";

/** One column of RAG History. */
export interface HistoryColumn {
  readonly header: string;
  /** In characters of the usual font. */
  readonly width: number;
  /** That an older history hasn't got it: it's read as blank there, and added with the next report. */
  readonly optional?: true;
  /** What stands there for an action of a report. */
  readonly textOf: (report: FinishedReport, action: SnapshotAction) => string;
}

/** The header of the column by which a report's rows are known, and what was done to them by hand. */
export const CHECK_HEADER = "Check";

/** The columns that say something; `CHECK_HEADER` follows them. */
export const HISTORY_COLUMNS: readonly HistoryColumn[] = [
  {
    header: "Report",
    width: 8,
    textOf: ({ number }) => (number === null ? "" : String(number)),
  },
  { header: "Revision", width: 9, textOf: ({ revision }) => String(revision) },
  { header: "As at", width: 11, textOf: ({ asAt }) => asAt },
  { header: "Title", width: 28, textOf: ({ title }) => title },
  { header: "Finished on", width: 12, textOf: ({ finished }) => finished },
  { header: "Plan", width: 24, textOf: (_, { plan }) => plan },
  { header: "Group", width: 14, textOf: (_, { group }) => group },
  { header: "Ref", width: 9, textOf: (_, { ref }) => ref },
  { header: "Section", width: 34, textOf: (_, { section }) => section },
  { header: "Section RAG", width: 14, textOf: (_, { overall }) => overall },
  { header: "RAG", width: 28, textOf: (_, { status }) => status },
  { header: "Due date", width: 12, textOf: (_, { due }) => due },
  { header: "Action fingerprint", width: 17, textOf: (_, { title }) => title },
  { header: "Reason fingerprint", width: 17, textOf: (_, { reason }) => reason },
  {
    header: "Input fingerprint",
    width: 20,
    optional: true,
    textOf: ({ fingerprint }) => fingerprint,
  },
];

/** The headers without which a history can't be read. */
export const NEEDED_HEADERS: readonly string[] = [
  ...HISTORY_COLUMNS.filter(({ optional }) => optional !== true).map(({ header }) => header),
  CHECK_HEADER,
];

/** All headers in the order in which the table is made. */
export const HISTORY_HEADERS: readonly string[] = [
  ...HISTORY_COLUMNS.map(({ header }) => header),
  CHECK_HEADER,
];
