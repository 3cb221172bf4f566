import type { Problem } from "../problem";
import type { ExportForm } from "./ExportForm";

/** What was made, and how it came to the user. */
export type Exported =
  | {
      readonly kind: "done";
      readonly form: ExportForm;
      readonly fileName: string;
      /** `page`: a page in the browser offers it, where a pane can't save files. */
      readonly how: "opened" | "downloaded" | "page";
    }
  | { readonly kind: "copied" }
  /** The clipboard was refused: the text is shown, to be copied by hand. */
  | { readonly kind: "by-hand"; readonly text: string };

/** What the last export came to. */
export type ExportStage =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly form: ExportForm;
      /** How far it is, in percent; null before that can be told. */
      readonly percent: number | null;
    }
  | Exported
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: Problem };
