import type { IsoDay } from "../domain/tracker/dueDate";
import type { Problem } from "./problem";

/** Why finished reports couldn't be read or added to; nothing was written. */
export type HistoryProblem =
  | Problem
  /** A report can't be finished without its day. */
  | { readonly code: "no-as-at" }
  /** The tracker or the settings aren't what they were when the report was made. */
  | { readonly code: "changed-since" }
  /** A report was finished meanwhile: so many times by now. */
  | {
      readonly code: "finished-already";
      readonly number: number | null;
      readonly asAt: IsoDay;
      readonly times: number;
    }
  /** The history has lost columns. */
  | {
      readonly code: "history-columns";
      readonly sheet: string;
      readonly headers: readonly string[];
    };
