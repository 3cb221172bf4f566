import { WireObject } from "../../batch/WireObject";
import type { RuleStore } from "../formats/RuleStore";
import { ConditionalFormatRule } from "./ConditionalFormatRule";
import { ConditionalRangeFormat } from "./ConditionalRangeFormat";

/** Excel.CustomConditionalFormat: a rule by formula. */
export class CustomConditionalFormat extends WireObject {
  readonly className = "CustomConditionalFormat";

  constructor(
    private readonly rules: RuleStore,
    private readonly id: string
  ) {
    super();
  }

  get Rule(): WireObject {
    return new ConditionalFormatRule(this.rules, this.id);
  }
  get Format(): WireObject {
    return new ConditionalRangeFormat(this.rules, this.id);
  }
}
