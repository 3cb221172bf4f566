import type { PatchedPackage } from "./PatchedPackage";
import { moveMarks } from "./moveMarks";
import { patchCharts } from "./patchCharts";
import { patchColumns } from "./patchColumns";
import { patchConditionalFormats } from "./patchConditionalFormats";
import { patchFilter } from "./patchFilter";
import { patchMerges } from "./patchMerges";
import { patchPage } from "./patchPage";
import { patchProtection } from "./patchProtection";
import { patchRows } from "./patchRows";
import { patchTables } from "./patchTables";
import { patchValidations } from "./patchValidations";
import { patchView } from "./patchView";
import type { SheetEdit } from "./SheetEdit";

/** Brings a worksheet and its tables up to date. `refresh`: new results of unchanged formulas are written too. */
export function patchSheet(pack: PatchedPackage, edit: SheetEdit, refresh: boolean): void {
  patchRows(edit, refresh);
  patchColumns(edit);
  patchMerges(edit);
  patchConditionalFormats(edit);
  patchValidations(edit);
  patchFilter(edit);
  patchView(edit);
  patchProtection(edit);
  patchPage(edit);
  moveMarks(edit);
  patchTables(pack, edit.pair);
  patchCharts(pack, edit.pair.part, edit.pair.before.charts, edit.pair.after.charts);
}
