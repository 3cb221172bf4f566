import type { BlueMeaning, Scheme } from "../domain";

/** The RAG scheme that a workbook's tracker goes by, as chosen in the pane. */
export type SchemeChoice =
  | { readonly kind: "shipped"; readonly id: string }
  /** Blue, red, amber and green, with what the team means by blue. */
  | { readonly kind: "brag"; readonly blue: BlueMeaning }
  | { readonly kind: "own"; readonly scheme: Scheme };
