import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";

/** Excel.RangeCollection: the rectangles of range areas. */
export class RangeCollection extends WireObject {
  readonly className = "RangeCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly areas: readonly SheetArea[]
  ) {
    super();
  }

  override items(): WireObject[] {
    return this.areas.map((area) => this.scope.make.range(area));
  }

  GetCount(): number {
    return this.areas.length;
  }
  GetItemAt(index: unknown): WireObject {
    const area = this.areas[Number(index)];
    if (!area) throw new HostError("InvalidArgument", `There is no range at ${String(index)}.`);
    return this.scope.make.range(area);
  }
}
