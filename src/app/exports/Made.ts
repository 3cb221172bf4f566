import type { Drawing } from "../../domain/chart/Drawing";
import type { CopiedText, FinishedFile } from "../FilePort";

/** What an export comes to before the user has it: plain data, wherever it was made. */
export type Made =
  | { readonly kind: "file"; readonly file: FinishedFile }
  /** A picture still to be painted, which takes a window. */
  | { readonly kind: "drawing"; readonly fileName: string; readonly drawing: Drawing }
  | { readonly kind: "copy"; readonly copied: CopiedText }
  /** There's nothing to be shown. */
  | { readonly kind: "nothing" }
  /** What makes it can't be had, as without a connection. */
  | { readonly kind: "not-loaded" };
