import type { IsoDay } from "../tracker/calendarDay";

/** A report that was finished: what it was called, its day, and when it was finished. */
export interface FinishedReport {
  readonly title: string;
  /** As `ReportInfo.number`; null when it had none. */
  readonly number: number | null;
  /** 1, and one more each time that the same report is finished again. */
  readonly revision: number;
  /** The day that its statuses hold for. */
  readonly asAt: IsoDay;
  /** The day on which it was finished; blank where a row written by hand doesn't tell. */
  readonly finished: string;
  /**
   * The fingerprint of what it was made from, as the exports print it (`formatFingerprint`); blank where
   * it couldn't be taken, and for reports that were finished before it was kept.
   */
  readonly fingerprint: string;
}

/**
 * One action as a finished report had it. All are texts, as they stand in RAG History; blank where the
 * tracker had nothing.
 */
export interface SnapshotAction {
  /** The plan's name. */
  readonly plan: string;
  /** The section's pillar or priority. */
  readonly group: string;
  readonly ref: string;
  /** "1.1 Workforce Data"; "No section". */
  readonly section: string;
  /** The section's overall RAG in words: "At Risk", "Not rated". */
  readonly overall: string;
  /** The scheme's word for the status; as typed where the scheme doesn't know it. */
  readonly status: string;
  /** "2025-02-28"; as typed where that is no day. */
  readonly due: string;
  /** The fingerprint of the action's text: the text itself isn't kept. */
  readonly title: string;
  /** The fingerprint of the reason for the RAG. */
  readonly reason: string;
}

/** A report's actions at one time, in tracker order. */
export interface Snapshot {
  readonly report: FinishedReport;
  readonly actions: readonly SnapshotAction[];
}
