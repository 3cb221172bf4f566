import { HostError } from "../../batch/HostError";
import { readText } from "../../batch/readText";
import { WireObject } from "../../batch/WireObject";
import { formatAddress } from "../area/sheetAddress";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { absoluteReference } from "../names/absoluteReference";
import { assertEditable } from "../sheets/getSheet";
import type { ListValidation } from "../validation/listValidation";
import { clearValidation, findValidation, setListValidation } from "../validation/listValidation";
import { Range } from "./Range";

/** The longest list that Excel takes in place, commas included. */
const LONGEST_LIST = 255;

/** Excel.DataValidation: drop-down lists. Rules of other kinds are NotImplemented; rules don't check API writes. */
export class DataValidation extends WireObject {
  readonly className = "DataValidation";

  constructor(
    private readonly scope: ExcelScope,
    private readonly area: SheetArea
  ) {
    super();
  }

  get Type(): string {
    const rule = findValidation(this.scope.book, this.area);
    return rule === null ? "None" : rule.type === "list" ? "List" : "Custom";
  }
  get Rule(): Record<string, unknown> {
    const rule = findValidation(this.scope.book, this.area);
    if (rule?.type !== "list") return {};
    return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 ?? "" } };
  }
  set Rule(value: unknown) {
    assertEditable(this.scope.book, this.area.sheetId);
    // Plain JSON with Excel's names.
    const { list } = value as { list?: { inCellDropDown?: unknown; source?: unknown } };
    if (!list)
      throw new HostError("NotImplemented", "The workbench knows only validation by a list.");
    const showDropDown = list.inCellDropDown !== false;
    setListValidation(this.scope.book, this.area, {
      source: this.readSource(list.source),
      showDropDown,
    });
  }
  get IgnoreBlanks(): boolean {
    return findValidation(this.scope.book, this.area)?.allowBlank ?? true;
  }
  set IgnoreBlanks(value: unknown) {
    this.change({ allowBlank: value === true });
  }
  get ErrorAlert(): Record<string, unknown> {
    const rule = findValidation(this.scope.book, this.area);
    return {
      message: rule?.error ?? "",
      title: rule?.errorTitle ?? "",
      showAlert: rule?.showErrorMessage ?? true,
      style: ["Information", "Stop", "Warning"][rule?.errorStyle ?? 1],
    };
  }
  set ErrorAlert(value: unknown) {
    // Plain JSON with Excel's names.
    const { message, title, showAlert, style } = value as Record<string, unknown>;
    const errorStyle = ["Information", "Stop", "Warning"].indexOf(readText(style, "Stop"));
    this.change({
      error: readText(message),
      errorTitle: readText(title),
      showErrorMessage: showAlert !== false,
      errorStyle,
    });
  }

  Clear(): void {
    assertEditable(this.scope.book, this.area.sheetId);
    clearValidation(this.scope.book, this.area);
  }

  private change(part: Partial<ListValidation>): void {
    assertEditable(this.scope.book, this.area.sheetId);
    const rule = findValidation(this.scope.book, this.area);
    if (rule?.type !== "list")
      throw new HostError("InvalidOperation", "The range has no list to choose from.");
    setListValidation(this.scope.book, this.area, {
      source: rule.formula1 ?? "",
      showDropDown: rule.showDropDown ?? true,
      ...(rule.allowBlank === undefined ? {} : { allowBlank: rule.allowBlank }),
      ...part,
    });
  }
  private readSource(source: unknown): string {
    if (source instanceof Range)
      return `=${absoluteReference(formatAddress(this.scope.book, source.area))}`;
    const text = readText(source);
    if (text === "" || (!text.startsWith("=") && text.length > LONGEST_LIST)) {
      throw new HostError("InvalidArgument", "A list holds 1 to 255 characters, or is a range.");
    }
    return text;
  }
}
