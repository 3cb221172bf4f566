import { CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { WireObject } from "../../batch/WireObject";
import type { HighlightCondition } from "../formats/conditionTypes";
import type { RuleStore } from "../formats/RuleStore";

/** Excel.ConditionalFormatRule: a formula for the top left cell of the rule's range. */
export class ConditionalFormatRule extends WireObject {
  readonly className = "ConditionalFormatRule";

  constructor(
    private readonly rules: RuleStore,
    private readonly id: string
  ) {
    super();
  }

  get Formula(): string {
    const { rule } = this.rules.get(this.id);
    return "subType" in rule && rule.subType === CFSubRuleType.formula ? rule.value : "";
  }
  set Formula(value: unknown) {
    const text = String(value);
    // Only custom rules have this object, and they give a style.
    const { style, type } = this.rules.get(this.id).rule as HighlightCondition;
    const formula = text.startsWith("=") ? text : `=${text}`;
    this.rules.change(this.id, {
      rule: { type, style, subType: CFSubRuleType.formula, value: formula },
    });
  }
}
