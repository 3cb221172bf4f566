import type { Area } from "../files/Area";

/**
 * A change that moves cells or sheets. `inserted` and `deleted`: the cells in `span` are new or gone, and those
 * below (`axis` row) or to the right (`axis` column) move; whole rows and columns span the whole sheet.
 */
export type StructureChange =
  | {
      kind: "inserted" | "deleted";
      axis: "row" | "column";
      sheetId: string;
      sheetName: string;
      span: Area;
    }
  | { kind: "sheetDeleted"; sheetId: string; sheetName: string }
  | { kind: "sheetRenamed"; sheetId: string; sheetName: string; to: string };
