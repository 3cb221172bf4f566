import type { IStyleData } from "@univerjs/core";
import type { Area } from "./Area";

/** The name under which the spreadsheet keeps conditional formats: rules by sheet id, the first wins. */
export const CONDITIONAL_FORMATS = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

export type NumberOperator =
  | "between"
  | "notBetween"
  | "equal"
  | "notEqual"
  | "greaterThan"
  | "greaterThanOrEqual"
  | "lessThan"
  | "lessThanOrEqual";

export type TextOperator =
  | "beginsWith"
  | "endsWith"
  | "containsText"
  | "notContainsText"
  | "equal"
  | "notEqual"
  | "containsBlanks"
  | "notContainsBlanks"
  | "containsErrors"
  | "notContainsErrors";

/** When a rule applies. Formulas have their equals sign and are told for the first cell of the rule's ranges. */
export type Condition =
  | { readonly subType: "formula"; readonly value: string }
  | {
      readonly subType: "number";
      readonly operator: NumberOperator;
      readonly value: number | readonly [number, number];
    }
  | { readonly subType: "text"; readonly operator: TextOperator; readonly value?: string }
  | { readonly subType: "uniqueValues" | "duplicateValues" }
  | {
      readonly subType: "rank";
      readonly isBottom: boolean;
      readonly isPercent: boolean;
      readonly value: number;
    }
  | {
      readonly subType: "average";
      readonly operator: "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";
    }
  | { readonly subType: "timePeriod"; readonly operator: string };

/** A rule that gives cells another look, as the spreadsheet's model keeps it. */
export interface ConditionalFormat {
  readonly cfId: string;
  readonly ranges: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: Condition & { readonly type: "highlightCell"; readonly style: IStyleData };
}

/** A rule of a kind that files are not written with here: colour scales, data bars, icon sets. */
export interface OtherFormat {
  readonly cfId: string;
  readonly rule: { readonly type: "colorScale" | "dataBar" | "iconSet" };
}

/** True for a rule that this code reads and writes. */
export function isHighlight(format: ConditionalFormat | OtherFormat): format is ConditionalFormat {
  return format.rule.type === "highlightCell";
}
