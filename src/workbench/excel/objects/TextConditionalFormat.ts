import { CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { HighlightCondition } from "../formats/conditionTypes";
import { TEXT_OPERATORS } from "../formats/conditionTypes";
import type { RuleStore } from "../formats/RuleStore";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

/** Excel.TextConditionalFormat: a rule that looks for a text. */
export class TextConditionalFormat extends WireObject {
  readonly className = "TextConditionalFormat";

  constructor(
    private readonly rules: RuleStore,
    private readonly id: string
  ) {
    super();
  }

  get Format(): WireObject {
    return new ConditionalRangeFormat(this.rules, this.id);
  }
  get Rule(): Record<string, unknown> {
    const { rule } = this.rules.get(this.id);
    if (!("subType" in rule) || rule.subType !== CFSubRuleType.text) return {};
    const operator = Object.keys(TEXT_OPERATORS).find(
      (name) => TEXT_OPERATORS[name] === rule.operator
    );
    return { operator, text: rule.value ?? "" };
  }
  set Rule(value: unknown) {
    // Plain JSON with Excel's names.
    const { operator, text } = value as Record<string, unknown>;
    const word = TEXT_OPERATORS[String(operator)];
    if (word === undefined)
      throw new HostError("InvalidArgument", `"${String(operator)}" compares no texts.`);
    // Only text rules have this object, and they give a style.
    const { style, type } = this.rules.get(this.id).rule as HighlightCondition;
    this.rules.change(this.id, {
      rule: { type, style, subType: CFSubRuleType.text, operator: word, value: String(text) },
    });
  }
}
