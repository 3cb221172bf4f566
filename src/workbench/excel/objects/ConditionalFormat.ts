import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { typeOfCondition } from "../formats/conditionTypes";
import { RuleStore } from "../formats/RuleStore";
import { CellValueConditionalFormat } from "./CellValueConditionalFormat";
import { CustomConditionalFormat } from "./CustomConditionalFormat";
import { TextConditionalFormat } from "./TextConditionalFormat";

/** Excel.ConditionalFormat. Rules of other kinds than custom, cell value and text can be listed and deleted. */
export class ConditionalFormat extends WireObject {
  readonly className = "ConditionalFormat";
  private readonly rules: RuleStore;

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string,
    private readonly id: string
  ) {
    super();
    this.rules = new RuleStore(scope.book, sheetId);
  }

  override identify(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Type(): string {
    return typeOfCondition(this.rules.get(this.id).rule);
  }
  get Priority(): number {
    this.rules.get(this.id);
    return this.rules.all().findIndex((rule) => rule.cfId === this.id);
  }
  get StopIfTrue(): boolean {
    return this.rules.get(this.id).stopIfTrue;
  }
  set StopIfTrue(value: unknown) {
    this.rules.change(this.id, { stopIfTrue: value === true });
  }

  get Custom(): WireObject {
    return this.part("Custom");
  }
  get CustomOrNullObject(): WireObject | null {
    return this.partOrNull("Custom");
  }
  get CellValue(): WireObject {
    return this.part("CellValue");
  }
  get CellValueOrNullObject(): WireObject | null {
    return this.partOrNull("CellValue");
  }
  get TextComparison(): WireObject {
    return this.part("ContainsText");
  }
  get TextComparisonOrNullObject(): WireObject | null {
    return this.partOrNull("ContainsText");
  }

  GetRange(): WireObject {
    const range = this.GetRangeOrNullObject();
    if (!range)
      throw new HostError("ItemNotFound", "The conditional format covers several ranges.");
    return range;
  }
  /** Null for a rule that covers several ranges. */
  GetRangeOrNullObject(): WireObject | null {
    const [first, ...others] = this.rules.get(this.id).ranges;
    if (!first || others.length > 0) return null;
    const { startRow, startColumn, endRow, endColumn } = first;
    return this.scope.make.range({
      sheetId: this.sheetId,
      startRow,
      startColumn,
      endRow,
      endColumn,
    });
  }
  Delete(): void {
    this.rules.remove(this.id);
  }

  private part(type: string): WireObject {
    const part = this.partOrNull(type);
    if (!part)
      throw new HostError(
        "InvalidOperation",
        `The conditional format's type is ${this.Type}, not ${type}.`
      );
    return part;
  }
  private partOrNull(type: string): WireObject | null {
    if (this.Type !== type) return null;
    if (type === "Custom") return new CustomConditionalFormat(this.rules, this.id);
    return type === "CellValue"
      ? new CellValueConditionalFormat(this.rules, this.id)
      : new TextConditionalFormat(this.rules, this.id);
  }
}
