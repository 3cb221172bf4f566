import type { IStyleData } from "@univerjs/core";
import type { StyleChange } from "../cells/writeStyle";

/**
 * Where a format's properties are kept: the cells of a range, or a conditional format's rule. Both speak the
 * model's styles, so that one Fill, Font and Border serve both.
 */
export interface StylePart {
  /** A part of the style, null when cells differ. */
  read<T>(read: (style: IStyleData) => T): T | null;
  /** Changes parts of the style; null clears one. */
  write(change: StyleChange): void;
}
