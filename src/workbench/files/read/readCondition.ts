import type { Area } from "../Area";
import { formatCell } from "../address";
import type { Condition, NumberOperator } from "../ConditionalFormat";
import { removePrefixes } from "../functionPrefixes";
import { attributeOf, childrenOf, flagOf, numberOf, textOf } from "../xml/elements";

const SIGNS: Partial<Record<NumberOperator, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/**
 * When a rule of a file applies; undefined for kinds that the model doesn't hold. `area` is the rule's first
 * range: its first cell is the one that formulas are told for.
 */
export function readCondition(rule: Element, area: Area): Condition | undefined {
  const formulas = childrenOf(rule, "formula").map((formula) => removePrefixes(textOf(formula)));
  const type = attributeOf(rule, "type") ?? "";
  switch (type) {
    case "expression":
      return formulas[0] === undefined
        ? undefined
        : { subType: "formula", value: `=${formulas[0]}` };
    case "cellIs":
      return readComparison(
        attributeOf(rule, "operator") ?? "equal",
        formulas,
        formatCell(area.startRow, area.startColumn)
      );
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return {
        subType: "text",
        operator: type,
        value: attributeOf(rule, "text") ?? findText(formulas[0]),
      };
    case "containsBlanks":
    case "notContainsBlanks":
    case "containsErrors":
    case "notContainsErrors":
      return { subType: "text", operator: type };
    case "uniqueValues":
    case "duplicateValues":
      return { subType: type };
    case "timePeriod":
      return { subType: "timePeriod", operator: attributeOf(rule, "timePeriod") ?? "today" };
    case "top10":
      return {
        subType: "rank",
        isBottom: flagOf(rule, "bottom"),
        isPercent: flagOf(rule, "percent"),
        value: numberOf(rule, "rank") ?? 10,
      };
    case "aboveAverage":
      return readAverage(rule);
    default:
      return undefined;
  }
}

/** With numbers or one quoted text it's a plain comparison; anything else becomes the formula that says the same. */
function readComparison(
  operator: string,
  formulas: readonly string[],
  cell: string
): Condition | undefined {
  const [first = "", second = ""] = formulas;
  if (operator === "between" || operator === "notBetween") {
    if (isNumber(first) && isNumber(second)) {
      return { subType: "number", operator, value: [Number(first), Number(second)] };
    }
    const inside = `AND(${cell}>=${first},${cell}<=${second})`;
    return { subType: "formula", value: operator === "between" ? `=${inside}` : `=NOT(${inside})` };
  }
  if (!isSigned(operator)) {
    return undefined;
  }
  if (isNumber(first)) {
    return { subType: "number", operator, value: Number(first) };
  }
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined && (operator === "equal" || operator === "notEqual")) {
    return { subType: "text", operator, value: text.replaceAll('""', '"') };
  }
  return { subType: "formula", value: `=${cell}${SIGNS[operator] ?? "="}${first}` };
}

/** The text that a rule is about, from its formula: some writers leave the attribute out. */
function findText(formula = ""): string {
  return (/"((?:[^"]|"")*)"/.exec(formula)?.[1] ?? "").replaceAll('""', '"');
}

function isSigned(operator: string): operator is Exclude<NumberOperator, "between" | "notBetween"> {
  return operator in SIGNS;
}

function isNumber(text: string): boolean {
  return text.trim() !== "" && !Number.isNaN(Number(text));
}

function readAverage(rule: Element): Condition | undefined {
  if (numberOf(rule, "stdDev") !== undefined) {
    return undefined;
  }
  const above = flagOf(rule, "aboveAverage", true);
  const equal = flagOf(rule, "equalAverage");
  const operator = above
    ? equal
      ? "greaterThanOrEqual"
      : "greaterThan"
    : equal
      ? "lessThanOrEqual"
      : "lessThan";
  return { subType: "average", operator };
}
