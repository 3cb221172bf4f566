import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import { isLocked } from "../../files/protection/cellLock";
import type { SheetArea } from "../area/SheetArea";
import { writeLock } from "../cells/writeLock";
import type { ExcelScope } from "../ExcelScope";
import type { StylePart } from "../formats/StylePart";
import { assertAllowed } from "../sheets/protection";

/** Excel.FormatProtection: which cells are locked on a protected sheet. */
export class FormatProtection extends WireObject {
  readonly className = "FormatProtection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly areas: readonly SheetArea[],
    private readonly part: StylePart
  ) {
    super();
  }

  /** Null where cells differ. */
  get Locked(): boolean | null {
    return this.part.read(isLocked);
  }
  set Locked(value: unknown) {
    if (typeof value !== "boolean")
      throw new HostError("InvalidArgument", "A cell is locked, or it isn't: true or false.");
    for (const area of this.areas) {
      assertAllowed(this.scope.book, area.sheetId, "allowFormatCells");
      writeLock(this.scope.book, area, value);
    }
  }
}
