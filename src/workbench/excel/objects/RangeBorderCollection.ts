import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { BORDER_SIDES } from "../formats/borderSides";
import { RangeBorder } from "./RangeBorder";

/** Excel.RangeBorderCollection, of one area or several: the four edges and the two inner directions. Diagonals aren't kept. */
export class RangeBorderCollection extends WireObject {
  readonly className = "RangeBorderCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly areas: readonly SheetArea[]
  ) {
    super();
  }

  override items(): RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.scope, this.areas, side));
  }

  get Count(): number {
    return BORDER_SIDES.length;
  }

  GetItem(side: unknown): RangeBorder {
    const found = BORDER_SIDES.find((one) => one === side);
    if (!found)
      throw new HostError("InvalidArgument", `The workbench has no border "${String(side)}".`);
    return new RangeBorder(this.scope, this.areas, found);
  }
  GetItemAt(index: unknown): RangeBorder {
    return this.GetItem(BORDER_SIDES[Number(index)]);
  }
}
