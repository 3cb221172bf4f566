import { HostError } from "../../batch/HostError";
import { readText } from "../../batch/readText";
import { WireObject } from "../../batch/WireObject";
import { formatAddress } from "../area/sheetAddress";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { absoluteReference } from "../names/absoluteReference";
import { assertEditable } from "../sheets/getSheet";
import type { Validation } from "../validation/cellValidation";
import {
  clearValidation,
  findUncovered,
  findValidation,
  setValidation,
} from "../validation/cellValidation";
import { describeRule, parseRule, typeOfMixed, typeOfRule } from "../validation/validationRule";
import { Range } from "./Range";

/** Excel.DataValidation: what may be typed into cells. As in Excel, what an add-in writes isn't checked. */
export class DataValidation extends WireObject {
  readonly className = "DataValidation";

  constructor(
    private readonly scope: ExcelScope,
    private readonly area: SheetArea
  ) {
    super();
  }

  get Type(): string {
    const { book } = this.scope;
    const rule = findValidation(book, this.area);
    if (rule) return typeOfRule(rule);
    const { uncovered, meets } = findUncovered(book, this.area);
    return typeOfMixed(uncovered, meets);
  }
  get Rule(): Record<string, unknown> {
    return describeRule(findValidation(this.scope.book, this.area));
  }
  set Rule(value: unknown) {
    const { book } = this.scope;
    assertEditable(book, this.area.sheetId);
    const rule = parseRule(value, {
      referTo: (one) =>
        one instanceof Range ? absoluteReference(formatAddress(book, one.area)) : undefined,
      date1904: book.extras.date1904,
    });
    setValidation(book, this.area, rule);
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

  get Prompt(): Record<string, unknown> {
    const rule = findValidation(this.scope.book, this.area);
    return {
      message: rule?.prompt ?? "",
      title: rule?.promptTitle ?? "",
      showPrompt: rule?.showInputMessage ?? true,
    };
  }
  set Prompt(value: unknown) {
    // Plain JSON with Excel's names.
    const { message, title, showPrompt } = value as Record<string, unknown>;
    this.change({
      prompt: readText(message),
      promptTitle: readText(title),
      showInputMessage: showPrompt !== false,
    });
  }

  Clear(): void {
    assertEditable(this.scope.book, this.area.sheetId);
    clearValidation(this.scope.book, this.area);
  }

  private change(part: Partial<Validation>): void {
    const { book } = this.scope;
    assertEditable(book, this.area.sheetId);
    const rule = findValidation(book, this.area);
    if (!rule) throw new HostError("InvalidOperation", "The range has no rule to change.");
    // The model's words for kinds and comparisons are texts.
    setValidation(book, this.area, { ...(structuredClone(rule) as Validation), ...part });
  }
}
