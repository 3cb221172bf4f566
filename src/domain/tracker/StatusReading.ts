import type { StatusIndex } from "../scheme/Scheme";

/** What was read from a status cell. Not rated is a case of its own. */
export type StatusReading =
  | {
      readonly kind: "rated";
      readonly status: StatusIndex;
      readonly text: string;
      readonly exact: boolean;
    }
  | {
      readonly kind: "not-rated";
      /** The scheme's word: "Exempt". */
      readonly label: string;
      readonly text: string;
      readonly exact: boolean;
    }
  | { readonly kind: "unknown"; readonly text: string; readonly nearest: StatusIndex | null }
  | { readonly kind: "blank" };
