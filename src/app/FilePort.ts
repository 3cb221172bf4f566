import type { Drawing } from "../domain/chart/Drawing";
import type { Result } from "../domain/result";
import type { Problem } from "./problem";

/** A finished file. */
export interface FinishedFile {
  readonly fileName: string;
  /** Its media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Something for the clipboard: other programs take the richest form that they know. */
export interface CopiedText {
  /** A whole HTML document. */
  readonly html: string;
  readonly text: string;
}

/** Hands what was made to the user. */
export interface FilePort {
  /** Opens a workbook in Excel where that's the usual way; otherwise downloads the file. */
  deliver(file: FinishedFile): Promise<Result<"opened" | "downloaded" | "page", Problem>>;
  /** Puts something on the clipboard. @returns whether it's there: not every host allows that */
  copy(copied: CopiedText): Promise<boolean>;
  /** Paints a drawing as a picture (.png). @returns null where the host can't */
  paint(drawing: Drawing): Promise<Uint8Array | null>;
}
