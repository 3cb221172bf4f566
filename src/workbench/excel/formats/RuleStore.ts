import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { assertAllowed } from "../sheets/protection";

/** What a rule tests and how it formats. */
export type Condition = IConditionFormattingRule["rule"];

/** The conditional formats of one sheet, the first of the list having the highest priority. */
export class RuleStore {
  constructor(
    private readonly book: Book,
    private readonly sheetId: string
  ) {}

  /** Every rule that has cells in an area, by priority. */
  listIn(area: SheetArea): IConditionFormattingRule[] {
    return this.all().filter((rule) => rule.ranges.some((range) => intersect(range, area)));
  }

  /** Every rule of the sheet, by priority. */
  all(): IConditionFormattingRule[] {
    return (
      this.book.injector
        .get(ConditionalFormattingRuleModel)
        .getSubunitRules(this.book.unitId, this.sheetId) ?? []
    );
  }

  /** Throws ItemNotFound for a rule that is gone. */
  get(id: string): IConditionFormattingRule {
    const rule = this.all().find((one) => one.cfId === id);
    if (!rule) throw new HostError("ItemNotFound", "The conditional format isn't there any more.");
    return rule;
  }

  /** Adds a rule with the highest priority and gives its id. */
  add(area: SheetArea, condition: Condition): string {
    assertAllowed(this.book, this.sheetId, "allowFormatCells");
    const { startRow, startColumn, endRow, endColumn } = area;
    const cfId = createCfId();
    const rule = {
      cfId,
      ranges: [{ startRow, startColumn, endRow, endColumn }],
      stopIfTrue: false,
      rule: condition,
    };
    this.book.apply(
      [{ id: AddConditionalRuleMutation.id, params: { ...this.target, rule } }],
      [{ id: DeleteConditionalRuleMutation.id, params: { ...this.target, cfId } }]
    );
    return cfId;
  }

  /** Changes parts of a rule. */
  change(id: string, part: Partial<Pick<IConditionFormattingRule, "stopIfTrue" | "rule">>): void {
    assertAllowed(this.book, this.sheetId, "allowFormatCells");
    const before = structuredClone(this.get(id));
    const info = (rule: IConditionFormattingRule) => ({
      id: SetConditionalRuleMutation.id,
      params: { ...this.target, cfId: id, rule },
    });
    this.book.apply([info({ ...structuredClone(before), ...part })], [info(before)]);
  }

  remove(id: string): void {
    assertAllowed(this.book, this.sheetId, "allowFormatCells");
    this.get(id);
    const params = { ...this.target, cfId: id };
    const undo = DeleteConditionalRuleMutationUndoFactory(this.book.injector, params);
    this.book.apply([{ id: DeleteConditionalRuleMutation.id, params }], undo);
  }

  private get target() {
    return { unitId: this.book.unitId, subUnitId: this.sheetId };
  }
}
