import { WireObject } from "../../batch/WireObject";
import type { HighlightCondition } from "../formats/conditionTypes";
import type { RuleStore } from "../formats/RuleStore";
import type { StylePart } from "../formats/StylePart";
import { Fill } from "./Fill";
import { Font } from "./Font";

/** Excel.ConditionalRangeFormat: fill and font of a rule. Its borders and number format aren't kept. */
export class ConditionalRangeFormat extends WireObject {
  readonly className = "ConditionalRangeFormat";
  private readonly part: StylePart;

  constructor(rules: RuleStore, id: string) {
    super();
    // Only rules that give a style have this object.
    const read = (): HighlightCondition => rules.get(id).rule as HighlightCondition;
    this.part = {
      read: (part) => part(read().style),
      write: (change) => {
        const rule = structuredClone(read());
        rules.change(id, { rule: { ...rule, style: Object.assign(rule.style, change) } });
      },
    };
  }

  get Fill(): WireObject {
    return new Fill(this.part, "ConditionalRangeFill", "");
  }
  get Font(): WireObject {
    return new Font(this.part, "ConditionalRangeFont");
  }
}
