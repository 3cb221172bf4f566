/**
 * Why something couldn't be done, in a form that a user can act on. Texts are in `problemText`.
 * After any of these the workbook is as it was before, unless `partial` says otherwise.
 */
export type Problem =
  /** No sheet has a header row that looks like a tracker's. `sheets`: those that were looked at. */
  | { readonly code: "no-tracker"; readonly sheets: readonly string[] }
  /** There's a tracker but no column for the RAG status. */
  | {
      readonly code: "no-status-column";
      readonly sheet: string;
      readonly headers: readonly string[];
    }
  /** Neither a ref nor an action column: the rows can't be told apart from notes. */
  | {
      readonly code: "no-action-column";
      readonly sheet: string;
      readonly headers: readonly string[];
    }
  /** The tracker has a header row and not one action under it. */
  | { readonly code: "no-actions"; readonly sheet: string; readonly headerRow: number }
  /** Two sheets look equally like the tracker. */
  | { readonly code: "several-trackers"; readonly sheets: readonly string[] }
  /** A sheet has the name of one of ours, and the add-in didn't make it. */
  | { readonly code: "sheet-not-ours"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "read-only" }
  /** A cell is being edited, or Excel is busy: the same again will do. */
  | { readonly code: "busy" }
  | { readonly code: "too-large" }
  /** What was there when it was found is gone: a sheet or table was deleted or renamed. */
  | { readonly code: "gone" }
  /** Anything else that the host answered; `hostCode` is Excel's own code, never its message. */
  | { readonly code: "host"; readonly hostCode: string; readonly partial: boolean }
  | { readonly code: "file-refused" };
