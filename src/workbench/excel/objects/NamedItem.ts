import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { BookExtras } from "../../book/Book";
import { formatAddress, parseReference } from "../area/sheetAddress";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { assertWritable } from "../sheets/getSheet";

type NameEntry = BookExtras["names"][number];

/** Excel.NamedItem: a defined name, for a range or for a constant. Other formulas have no value here. */
export class NamedItem extends WireObject {
  readonly className = "NamedItem";

  constructor(
    private readonly scope: ExcelScope,
    private readonly name: string,
    private readonly sheetId: string | undefined
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Name: this.name, _Id: this.name };
  }

  get Name(): string {
    return this.name;
  }
  get Scope(): string {
    return this.sheetId === undefined ? "Workbook" : "Worksheet";
  }
  get Formula(): string {
    return this.entry.formula;
  }
  set Formula(value: unknown) {
    this.change({ formula: String(value) });
  }
  get Comment(): string {
    return this.entry.comment;
  }
  set Comment(value: unknown) {
    this.change({ comment: String(value) });
  }
  get Visible(): boolean {
    return this.entry.visible;
  }
  set Visible(value: unknown) {
    this.change({ visible: value === true });
  }
  get Type(): string {
    if (this.area) return "Range";
    const value = this.constant;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    if (typeof value === "boolean") return "Boolean";
    return /#(REF|N\/A|NAME\?|VALUE)/.test(this.Formula) ? "Error" : "String";
  }
  /** A range's address with its sheet, or a constant. */
  get Value(): unknown {
    const { area } = this;
    return area ? formatAddress(this.scope.book, area) : this.constant;
  }
  get Worksheet(): WireObject {
    if (this.sheetId === undefined)
      throw new HostError("ItemNotFound", `The name "${this.name}" belongs to the workbook.`);
    return this.scope.make.worksheet(this.sheetId);
  }

  GetRange(): WireObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound", `The name "${this.name}" means no range.`);
    return range;
  }
  GetRangeOrNullObject(): WireObject | null {
    const { area } = this;
    return area ? this.scope.make.range(area) : null;
  }
  Delete(): void {
    assertWritable(this.scope.book);
    const { entry } = this;
    this.scope.book.setExtras({
      names: this.scope.book.extras.names.filter((one) => one !== entry),
    });
  }

  private get entry(): NameEntry {
    const found = this.scope.book.extras.names.find(
      (one) => one.name === this.name && one.sheetId === this.sheetId
    );
    if (!found) throw new HostError("ItemNotFound", `There is no name "${this.name}".`);
    return found;
  }
  private get area(): SheetArea | null {
    return parseReference(this.scope.book, this.sheetId ?? "", this.entry.formula);
  }
  private get constant(): string | number | boolean {
    const text = this.entry.formula.replace(/^=/, "");
    if (/^".*"$/s.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (text === "TRUE" || text === "FALSE") return text === "TRUE";
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  }
  private change(part: Partial<NameEntry>): void {
    const { book } = this.scope;
    assertWritable(book);
    const { entry } = this;
    book.setExtras({
      names: book.extras.names.map((one) => (one === entry ? { ...one, ...part } : one)),
    });
  }
}
