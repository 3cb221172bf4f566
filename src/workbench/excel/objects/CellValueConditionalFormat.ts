import { CFNumberOperator, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { HighlightCondition } from "../formats/conditionTypes";
import { NUMBER_OPERATORS } from "../formats/conditionTypes";
import type { RuleStore } from "../formats/RuleStore";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

/** Excel.CellValueConditionalFormat: a rule that compares numbers. Texts and references are NotImplemented. */
export class CellValueConditionalFormat extends WireObject {
  readonly className = "CellValueConditionalFormat";

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
    if (!("subType" in rule) || rule.subType !== CFSubRuleType.number) return {};
    const operator = Object.keys(NUMBER_OPERATORS).find(
      (name) => NUMBER_OPERATORS[name] === rule.operator
    );
    const [formula1, formula2] = Array.isArray(rule.value) ? rule.value : [rule.value];
    return {
      formula1: `=${formula1 ?? ""}`,
      ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }),
      operator,
    };
  }
  set Rule(value: unknown) {
    // Plain JSON with Excel's names.
    const { formula1, formula2, operator } = value as Record<string, unknown>;
    const word = NUMBER_OPERATORS[String(operator)];
    if (word === undefined)
      throw new HostError("InvalidArgument", `"${String(operator)}" compares nothing.`);
    // Only cell value rules have this object, and they give a style.
    const { style, type } = this.rules.get(this.id).rule as HighlightCondition;
    const base = { type, style, subType: CFSubRuleType.number as const };
    const first = readNumber(formula1);
    const rule: HighlightCondition =
      word === CFNumberOperator.between || word === CFNumberOperator.notBetween
        ? { ...base, operator: word, value: [first, readNumber(formula2)] }
        : { ...base, operator: word, value: first };
    this.rules.change(this.id, { rule });
  }
}

function readNumber(value: unknown): number {
  const text = String(value).replace(/^=/, "").trim();
  if (text === "" || !Number.isFinite(Number(text))) {
    throw new HostError(
      "NotImplemented",
      `The workbench compares cells with numbers only, not with "${text}".`
    );
  }
  return Number(text);
}
