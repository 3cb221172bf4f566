import type { NoTracker } from "../domain";
import type { findDamage } from "./settings";

/**
 * Why something couldn't be done, in a form that a user can act on. Texts are in `problemText`.
 * After any of these the workbook is as it was before, unless `partial` says otherwise.
 */
export type Problem =
  /** No tracker was settled on; nothing was written. */
  | NoTracker
  /** The tracker has a header row and not one action under it. */
  | { readonly code: "no-actions"; readonly sheet: string; readonly headerRow: number }
  /** A sheet has the name of one of ours, and the add-in didn't make it. */
  | { readonly code: "sheet-not-ours"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  /** Trackers that were left out of a change to all of them, since their sheets are protected. */
  | {
      readonly code: "left-protected";
      readonly sheets: readonly string[];
      readonly othersDone: boolean;
    }
  | { readonly code: "read-only" }
  /** A cell is being edited, or Excel is busy: the same again will do. */
  | { readonly code: "busy" }
  | { readonly code: "too-large" }
  /** The user has ended it before anything was written. */
  | { readonly code: "cancelled" }
  /** What was there when it was found is gone: a sheet or table was deleted or renamed. */
  | { readonly code: "gone" }
  /** Anything else that the host answered; `hostCode` is Excel's own code, never its message. */
  | { readonly code: "host"; readonly hostCode: string; readonly partial: boolean }
  | { readonly code: "file-refused" }
  /** A part of the add-in itself couldn't be loaded. */
  | { readonly code: "not-loaded" }
  /** The add-in itself has failed; what of our sheets was being written may be incomplete. */
  | { readonly code: "fault" }
  /** Settings that are kept in the workbook and can't be read: defaults stand for them. */
  | { readonly code: "settings-damaged"; readonly settings: ReturnType<typeof findDamage> };
