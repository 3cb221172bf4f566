import type { Area } from "../Area";
import { parseAreas } from "../address";
import { isHighlight } from "../ConditionalFormat";
import type { ConditionalFormat } from "../ConditionalFormat";
import { attributeOf, childrenOf, flagOf, numberOf } from "../xml/elements";
import { clampAreas } from "./clampAreas";
import { readCondition } from "./readCondition";
import type { SheetContext } from "./SheetContext";

/** A sheet's conditional formats, the one that wins first. `size` is the grid's: ranges are cut to it. */
export function readConditionalFormats(
  sheet: Element,
  size: { rowCount: number; columnCount: number },
  context: SheetContext
): ConditionalFormat[] {
  const found = childrenOf(sheet, "conditionalFormatting").flatMap((block) => {
    const areas = clampAreas(parseAreas(attributeOf(block, "sqref") ?? ""), size);
    return childrenOf(block, "cfRule").map((rule) => ({
      rule,
      areas,
      priority: numberOf(rule, "priority") ?? 0,
    }));
  });
  return found
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule, areas }, index) => readRule(rule, areas, `cf${index + 1}`, context))
    .filter((format) => format !== undefined && isHighlight(format));
}

function readRule(
  rule: Element,
  ranges: Area[],
  cfId: string,
  context: SheetContext
): ConditionalFormat | undefined {
  const [first] = ranges;
  if (first === undefined) {
    return undefined;
  }
  const condition = readCondition(rule, first);
  if (condition === undefined) {
    context.notHeld.add(
      `${nameKind(attributeOf(rule, "type") ?? "")} on sheet ${context.sheetName}`
    );
    return undefined;
  }
  const style = context.stylesheet.differences[numberOf(rule, "dxfId") ?? -1] ?? {};
  return {
    cfId,
    ranges,
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
