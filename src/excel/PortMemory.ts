import type { PassageState } from "./passage";

/** What the port remembers between round trips, and Excel tells by id alone. */
export interface PortMemory {
  /** What of our passage sheet was there when the workbook was last read; see `passage`. */
  passage: PassageState;
  /** Sheet names by Excel's id for the sheet, as last seen: events tell the id alone. */
  readonly sheetNames: Map<string, string>;
  /** The ids of our highlighting rules as last read, by sheet name: a rule is taken away by its id. */
  readonly ruleIds: Map<string, readonly string[]>;
  /** How a sheet of ours was laid out for printing, by its name, where that's as we left it; see `printedPages`. */
  readonly pages: Map<string, string>;
  /** The first rows of sheets as last surveyed, by the sheet's name: what rows of it are like. */
  readonly heads: Map<string, readonly unknown[]>;
  /** How many bytes a row of a sheet took in the last answer about it, by the sheet's name. */
  readonly rowBytes: Map<string, number>;
}
