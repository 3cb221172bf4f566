import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { assertWritable } from "../sheets/getSheet";

/** Excel.WorksheetProtection. Every cell of a protected sheet is locked here; passwords aren't kept. */
export class WorksheetProtection extends WireObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  get Protected(): boolean {
    return this.scope.book.extras.sheets[this.sheetId]?.protected ?? false;
  }

  /** Throws AccessDenied on a sheet that is protected already. */
  Protect(): void {
    this.set(true);
  }
  /** Throws AccessDenied on a sheet that isn't protected. */
  Unprotect(): void {
    this.set(false);
  }

  private set(isProtected: boolean): void {
    const { book } = this.scope;
    assertWritable(book);
    if (this.Protected === isProtected) {
      throw new HostError(
        "AccessDenied",
        `The worksheet ${isProtected ? "is protected already" : "isn't protected"}.`
      );
    }
    const { sheets } = book.extras;
    book.setExtras({
      sheets: { ...sheets, [this.sheetId]: { ...sheets[this.sheetId], protected: isProtected } },
    });
  }
}
