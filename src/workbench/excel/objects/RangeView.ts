import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { countShown } from "../sheets/hiddenLines";

/** Excel.RangeView: the rows and columns of a range that are shown. How many; their cells aren't there. */
export class RangeView extends WireObject {
  readonly className = "RangeView";

  constructor(
    private readonly scope: ExcelScope,
    private readonly area: SheetArea
  ) {
    super();
  }

  get RowCount(): number {
    return countShown(this.scope.book, this.area, "row");
  }
  get ColumnCount(): number {
    return countShown(this.scope.book, this.area, "column");
  }

  GetRange(): WireObject {
    return this.scope.make.range(this.area);
  }
}
