import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import type { ExcelScope } from "../ExcelScope";
import { createCondition } from "../formats/conditionTypes";
import { removeFormats } from "../formats/removeFormats";
import { RuleStore } from "../formats/RuleStore";
import { assertAllowed } from "../sheets/protection";
import { ConditionalFormat } from "./ConditionalFormat";

/** Excel.ConditionalFormatCollection: every rule with cells in a range, highest priority first. */
export class ConditionalFormatCollection extends WireObject {
  readonly className = "ConditionalFormatCollection";
  private readonly rules: RuleStore;

  constructor(
    private readonly scope: ExcelScope,
    private readonly area: SheetArea
  ) {
    super();
    this.rules = new RuleStore(scope.book, area.sheetId);
  }

  override items(): ConditionalFormat[] {
    return this.rules.listIn(this.area).map((rule) => this.at(rule.cfId));
  }

  GetCount(): number {
    return this.rules.listIn(this.area).length;
  }
  GetItem(id: unknown): ConditionalFormat {
    const format = this.GetItemOrNullObject(id);
    if (!format) throw new HostError("ItemNotFound", "The range has no such conditional format.");
    return format;
  }
  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    return this.rules.listIn(this.area).some((rule) => rule.cfId === id)
      ? this.at(String(id))
      : null;
  }
  GetItemAt(index: unknown): ConditionalFormat {
    const rule = this.rules.listIn(this.area)[Number(index)];
    if (!rule)
      throw new HostError(
        "InvalidArgument",
        `The range has no conditional format at ${String(index)}.`
      );
    return this.at(rule.cfId);
  }
  Add(type: unknown): ConditionalFormat {
    return this.at(this.rules.add(this.area, createCondition(String(type))));
  }
  /** Takes all rules off these cells; what they cover elsewhere stays. */
  ClearAll(): void {
    assertAllowed(this.scope.book, this.area.sheetId, "allowFormatCells");
    removeFormats(this.scope.book, this.area);
  }

  private at(id: string): ConditionalFormat {
    return new ConditionalFormat(this.scope, this.area.sheetId, id);
  }
}
