import type { Condition, TextOperator } from "../ConditionalFormat";
import { encodeFormula } from "../encodeFormula";
import type { Attributes } from "../xml/element";
import { element } from "../xml/element";
import { escapeText } from "../xml/escapes";
import { writePeriodFormula } from "./writePeriodFormula";

/** A condition as a `cfRule` states it. */
export interface WrittenCondition {
  readonly attributes: Attributes & { readonly type: string };
  readonly formulas: readonly string[];
}

/** The attributes and formulas of a condition. `cell` is the first cell of its ranges, which its formulas name. */
export function writeCondition(condition: Condition, cell: string): WrittenCondition {
  switch (condition.subType) {
    case "formula":
      return {
        attributes: { type: "expression" },
        formulas: [formula(condition.value.replace(/^=/, ""))],
      };
    case "number": {
      const values = typeof condition.value === "number" ? [condition.value] : condition.value;
      return {
        attributes: { type: "cellIs", operator: condition.operator },
        formulas: values.map((value) => formula(String(value))),
      };
    }
    case "text":
      return writeText(condition.operator, condition.value ?? "", cell);
    case "uniqueValues":
    case "duplicateValues":
      return { attributes: { type: condition.subType }, formulas: [] };
    case "rank":
      return {
        attributes: {
          type: "top10",
          bottom: condition.isBottom ? true : undefined,
          percent: condition.isPercent ? true : undefined,
          rank: condition.value,
        },
        formulas: [],
      };
    case "average":
      return {
        attributes: {
          type: "aboveAverage",
          aboveAverage: condition.operator.startsWith("less") ? false : undefined,
          equalAverage: condition.operator.endsWith("Equal") ? true : undefined,
        },
        formulas: [],
      };
    case "timePeriod":
      return {
        attributes: { type: "timePeriod", timePeriod: condition.operator },
        formulas: [formula(writePeriodFormula(condition.operator, cell))],
      };
  }
}

/** Besides the operator and the text, a file holds the formula that says the same. */
function writeText(operator: TextOperator, text: string, cell: string): WrittenCondition {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (operator === "equal" || operator === "notEqual") {
    return { attributes: { type: "cellIs", operator }, formulas: [formula(quoted)] };
  }
  const formulas: Record<Exclude<TextOperator, "equal" | "notEqual">, string> = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${quoted}))=${quoted}`,
    endsWith: `RIGHT(${cell},LEN(${quoted}))=${quoted}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  const plain = operator.endsWith("Blanks") || operator.endsWith("Errors");
  return {
    attributes: plain
      ? { type: operator }
      : {
          type: operator,
          operator: operator === "notContainsText" ? "notContains" : operator,
          text,
        },
    formulas: [formula(formulas[operator])],
  };
}

function formula(text: string): string {
  return element("formula", {}, escapeText(encodeFormula(text)));
}
