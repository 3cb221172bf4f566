import type { SheetCell, SheetContent } from "../../../src/domain/sheets/SheetContent";

/** A sheet with a header "Text" over one column of texts. */
export function sheetOfTexts(texts: readonly string[], name = "RAG Summary"): SheetContent {
  return {
    name,
    columnWidths: [30],
    headerRow: 0,
    looks: "",
    rows: [
      [{ value: "Text", look: "header" }],
      ...texts.map((value): SheetCell[] => [{ value, look: "wrapped" }]),
    ],
  };
}
