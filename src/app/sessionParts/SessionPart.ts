import type { Queue } from "../createQueue";
import type { WorkbookPort } from "../WorkbookPort";
import type { Runner } from "./createRunner";
import type { SessionStore } from "./createSessionStore";

/** What the parts of a session share. */
export interface SessionPart {
  readonly port: WorkbookPort;
  readonly store: SessionStore;
  readonly runner: Runner;
  /** What writes into the workbook, or goes by what was written, is done one after the other. */
  readonly inTurn: Queue;
  /** Tells the time for the log of changes, and the day for what is accepted. */
  readonly now: () => Date;
}
