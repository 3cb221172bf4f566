import type { Area } from "../Area";
import { parseAreas } from "../address";
import type { Condition, ConditionalFormat } from "../ConditionalFormat";
import { attributeOf, childrenOf, flagOf, numberOf } from "../xml/elements";
import { clampAreas } from "./clampAreas";
import { readCondition } from "./readCondition";
import type { SheetContext } from "./SheetContext";

/** A rule of a worksheet part: its element, the cells of the grid that it's for, and the id that the model knows it by. */
export interface ListedRule {
  readonly rule: Element;
  readonly block: Element;
  readonly areas: readonly Area[];
  /** The same cells, not cut to the grid. */
  readonly cells: readonly Area[];
  readonly priority: number;
  readonly cfId: string;
  /** Undefined for a rule that the model doesn't hold. */
  readonly condition: Condition | undefined;
}

/** A sheet's rules, the one that wins first. `size` is the grid's: ranges are cut to it. */
export function listRules(
  sheet: Element,
  size: { rowCount: number; columnCount: number }
): ListedRule[] {
  const found = childrenOf(sheet, "conditionalFormatting").flatMap((block) => {
    const cells = parseAreas(attributeOf(block, "sqref") ?? "");
    const areas = clampAreas(cells, size);
    return childrenOf(block, "cfRule").map((rule) => ({
      rule,
      block,
      areas,
      cells,
      priority: numberOf(rule, "priority") ?? 0,
    }));
  });
  return found
    .sort((one, other) => one.priority - other.priority)
    .map((each, index) => {
      const [first] = each.areas;
      const condition = first === undefined ? undefined : readCondition(each.rule, first);
      return { ...each, cfId: `cf${index + 1}`, condition };
    });
}

/** A sheet's conditional formats, the one that wins first. */
export function readConditionalFormats(
  sheet: Element,
  size: { rowCount: number; columnCount: number },
  context: SheetContext
): ConditionalFormat[] {
  return listRules(sheet, size)
    .map((rule) => readRule(rule, context))
    .filter((format) => format !== undefined);
}

function readRule(
  { rule, areas, cfId, condition }: ListedRule,
  context: SheetContext
): ConditionalFormat | undefined {
  if (areas.length === 0) {
    return undefined;
  }
  if (condition === undefined) {
    context.notHeld.add(
      `${nameKind(attributeOf(rule, "type") ?? "")} on sheet ${context.sheetName}`
    );
    return undefined;
  }
  const style = context.stylesheet.differences[numberOf(rule, "dxfId") ?? -1] ?? {};
  return {
    cfId,
    ranges: areas,
    stopIfTrue: flagOf(rule, "stopIfTrue"),
    rule: { type: "highlightCell", ...condition, style },
  };
}

function nameKind(type: string): string {
  const names = new Map([
    ["dataBar", "Data bars"],
    ["colorScale", "Colour scales"],
    ["iconSet", "Icon sets"],
  ]);
  return names.get(type) ?? `Conditional formats of the kind ${type}`;
}
