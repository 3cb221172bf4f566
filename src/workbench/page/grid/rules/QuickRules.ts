import { IUniverInstanceService, ObjectMatrix, UniverInstanceType } from "@univerjs/core";
import type { IRange, Workbook, Worksheet } from "@univerjs/core";
import { FormulaResultStatus, RegisterOtherFormulaService } from "@univerjs/engine-formula";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingFormulaService,
  ConditionalFormattingRuleModel,
} from "@univerjs/sheets-conditional-formatting";
import { readCell, typeOfValue } from "../../../excel/cells/readCell";
import { parseRule } from "./parseRule";
import type { Rule } from "./parseRule";
import type { RuleCell } from "./RuleCell";
import { FAILED } from "./RuleValue";
import type { RuleValue } from "./RuleValue";

/**
 * Works out the simple formulas of conditional formatting where the grid paints a cell, for that cell. The
 * spreadsheet works them out for every cell of the range after each edit, which at 2,000 rows takes seconds. Other
 * formulas are left to it.
 */
export class QuickRules extends ConditionalFormattingFormulaService {
  readonly #rules = new Map<string, Rule | undefined>();

  constructor(
    formulas: RegisterOtherFormulaService,
    private readonly model: ConditionalFormattingRuleModel,
    private readonly instances: IUniverInstanceService
  ) {
    super(formulas, model);
  }

  /** What the service takes to be made. */
  static readonly dependencies = [
    RegisterOtherFormulaService,
    ConditionalFormattingRuleModel,
    IUniverInstanceService,
  ];

  /** True for a formula that is worked out here. */
  isQuick(formula: string): boolean {
    return this.find(formula) !== undefined;
  }

  override registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    ruleId: string,
    formula: string,
    ranges?: IRange[]
  ): void {
    if (!this.isQuick(formula))
      super.registerFormulaWithRange(unitId, sheetId, ruleId, formula, ranges);
  }

  /** @param row - below the first row of the rule's first range; `column` likewise */
  override getFormulaResultWithCoords(
    unitId: string,
    sheetId: string,
    ruleId: string,
    formula: string,
    row = 0,
    column = 0
  ): ReturnType<ConditionalFormattingFormulaService["getFormulaResultWithCoords"]> {
    const rule = this.find(formula);
    const sheet = this.instances
      .getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)
      ?.getSheetBySheetId(sheetId);
    if (rule === undefined || !sheet)
      return super.getFormulaResultWithCoords(unitId, sheetId, ruleId, formula, row, column);
    const value = rule((cell) => readFrom(sheet, cell, row, column));
    const result = value === FAILED ? false : value;
    return { status: FormulaResultStatus.SUCCESS, result };
  }

  override getFormulaMatrix(
    unitId: string,
    sheetId: string,
    ruleId: string,
    formula: string
  ): ReturnType<ConditionalFormattingFormulaService["getFormulaMatrix"]> {
    // Nothing is worked out ahead: each cell is asked for when it's painted.
    return this.isQuick(formula)
      ? { status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() }
      : super.getFormulaMatrix(unitId, sheetId, ruleId, formula);
  }

  /** The ids of the sheet's rules that are worked out here. */
  listQuick(unitId: string, sheetId: string): string[] {
    return (this.model.getSubunitRules(unitId, sheetId) ?? [])
      .filter(
        ({ rule }) =>
          rule.type === CFRuleType.highlightCell &&
          rule.subType === CFSubRuleType.formula &&
          this.isQuick(rule.value)
      )
      .map(({ cfId }) => cfId);
  }

  private find(formula: string): Rule | undefined {
    if (!this.#rules.has(formula)) this.#rules.set(formula, parseRule(formula));
    return this.#rules.get(formula);
  }
}

function readFrom(sheet: Worksheet, cell: RuleCell, row: number, column: number): RuleValue {
  const place = {
    row: cell.row + (cell.absoluteRow ? 0 : row),
    column: cell.column + (cell.absoluteColumn ? 0 : column),
  };
  const value = readCell(sheet.getCellRaw(place.row, place.column));
  if (typeOfValue(value) === "Error") return FAILED;
  return value === "" ? null : value;
}
