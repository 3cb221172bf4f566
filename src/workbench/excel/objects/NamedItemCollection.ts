import { HostError } from "../../batch/HostError";
import { readText } from "../../batch/readText";
import { WireObject } from "../../batch/WireObject";
import { formatAddress } from "../area/sheetAddress";
import type { ExcelScope } from "../ExcelScope";
import { checkName } from "../names/checkName";
import { absoluteReference } from "../names/absoluteReference";
import { assertWritable } from "../sheets/getSheet";
import { NamedItem } from "./NamedItem";
import { Range } from "./Range";

/** Excel.NamedItemCollection: the names of the workbook, or of one sheet's own scope. */
export class NamedItemCollection extends WireObject {
  readonly className = "NamedItemCollection";

  constructor(
    private readonly scope: ExcelScope,
    /** Undefined: the workbook's. */
    private readonly sheetId: string | undefined
  ) {
    super();
  }

  override items(): NamedItem[] {
    return this.scope.book.extras.names
      .filter((name) => name.sheetId === this.sheetId)
      .map((name) => new NamedItem(this.scope, name.name, this.sheetId));
  }

  GetCount(): number {
    return this.items().length;
  }
  GetItem(name: unknown): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound", `There is no name "${String(name)}".`);
    return item;
  }
  GetItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    return this.items().find((item) => item.Name.toLowerCase() === wanted) ?? null;
  }
  /** @param reference - a range, or a formula such as "=Sheet1!$A$1" or "=0.2" */
  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    const formula =
      reference instanceof Range
        ? `=${absoluteReference(formatAddress(this.scope.book, reference.area))}`
        : String(reference);
    return this.add(String(name), formula, readText(comment));
  }
  AddFormulaLocal(name: unknown, formula: unknown, comment: unknown): NamedItem {
    return this.add(String(name), String(formula), readText(comment));
  }

  private add(name: string, text: string, comment: string): NamedItem {
    const { book } = this.scope;
    assertWritable(book);
    checkName(book, name, this.sheetId);
    const formula = text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
    const own = this.sheetId === undefined ? {} : { sheetId: this.sheetId };
    book.setExtras({
      names: [...book.extras.names, { name, ...own, formula, visible: true, comment }],
    });
    return new NamedItem(this.scope, name, this.sheetId);
  }
}
