import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetExtras } from "../../book/Book";
import { hashPassword, matchesPassword } from "../../files/protection/hashPassword";
import {
  ALLOWANCES,
  SELECTION_MODES,
  USUAL_PROTECTION,
} from "../../files/protection/SheetProtection";
import type { SelectionMode, SheetProtection } from "../../files/protection/SheetProtection";
import type { ExcelScope } from "../ExcelScope";
import { assertWritable, getSheet } from "../sheets/getSheet";

/** Excel.WorksheetProtection. */
export class WorksheetProtection extends WireObject {
  readonly className = "WorksheetProtection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  get Protected(): boolean {
    return this.extras.protected ?? false;
  }
  /** What the protection lets through; null while the sheet isn't protected. */
  get Options(): Readonly<Record<string, boolean | SelectionMode>> | null {
    if (!this.Protected) return null;
    const { allowed, selectionMode } = this.extras.protection ?? USUAL_PROTECTION;
    return {
      ...Object.fromEntries(ALLOWANCES.map((name) => [name, allowed.includes(name)])),
      selectionMode,
    };
  }

  /** Throws AccessDenied on a sheet that is protected already, InvalidArgument for an unknown selection mode. */
  async Protect(options: unknown, password: unknown): Promise<void> {
    this.assertProtected(false);
    const protection = readOptions(options);
    const text = readPassword(password);
    const hash = text === "" ? undefined : await hashPassword(text);
    this.replace({
      ...this.extras,
      protected: true,
      protection: hash === undefined ? protection : { ...protection, password: hash },
    });
  }
  /** Throws AccessDenied on a sheet that isn't protected, InvalidArgument for a wrong password. */
  async Unprotect(password: unknown): Promise<void> {
    this.assertProtected(true);
    const kept = this.extras.protection?.password;
    if (kept !== undefined && !(await matchesPassword(readPassword(password), kept)))
      throw new HostError("InvalidArgument", "The password isn't the worksheet's.");
    const ended = { ...this.extras, protected: false };
    delete ended.protection;
    this.replace(ended);
  }

  private get extras(): SheetExtras {
    getSheet(this.scope.book, this.sheetId);
    return this.scope.book.extras.sheets[this.sheetId] ?? {};
  }
  private assertProtected(isProtected: boolean): void {
    assertWritable(this.scope.book);
    if (this.Protected !== isProtected) {
      throw new HostError(
        "AccessDenied",
        `The worksheet ${isProtected ? "isn't protected" : "is protected already"}.`
      );
    }
  }
  /** As in Excel, nothing done before it can be undone. */
  private replace(extras: SheetExtras): void {
    const { book } = this.scope;
    book.setExtras({ sheets: { ...book.extras.sheets, [this.sheetId]: extras } });
    book.forgetSteps();
  }
}

/** What isn't said isn't let through, as in Excel. */
function readOptions(options: unknown): SheetProtection {
  // What comes over the wire: an object of any shape, or null.
  const given = (options ?? {}) as Readonly<Record<string, unknown>>;
  const mode = given["selectionMode"] ?? "Normal";
  const selectionMode = SELECTION_MODES.find((known) => known === mode);
  if (selectionMode === undefined)
    throw new HostError("InvalidArgument", `${JSON.stringify(mode)} is no selection mode.`);
  return { allowed: ALLOWANCES.filter((name) => given[name] === true), selectionMode };
}

/** A password; "" for none. */
function readPassword(password: unknown): string {
  return typeof password === "string" ? password : "";
}
