import { WireObject } from "../../batch/WireObject";

/** Excel.WorkbookProtection. A workbook's structure can't be protected here. */
export class WorkbookProtection extends WireObject {
  readonly className = "WorkbookProtection";

  get Protected(): boolean {
    return false;
  }
}
