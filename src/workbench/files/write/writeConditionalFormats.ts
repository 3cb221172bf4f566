import { formatArea, formatCell } from "../address";
import type { ConditionalFormat } from "../ConditionalFormat";
import { element } from "../xml/element";
import type { SheetParts, WriteContext } from "./SheetParts";
import { writeCondition } from "./writeCondition";

/** A sheet's conditional formats, the first with the highest priority. */
export function writeConditionalFormats({ formats }: SheetParts, context: WriteContext): string {
  return formats.map((format, index) => writeRule(format, index + 1, context)).join("");
}

/** A conditional format with its block; "" for one without a cell. `priority` is from 1. */
export function writeRule(
  { ranges, stopIfTrue, rule }: ConditionalFormat,
  priority: number,
  context: WriteContext
): string {
  const [first] = ranges;
  if (first === undefined) {
    return "";
  }
  const { attributes, formulas } = writeCondition(
    rule,
    formatCell(first.startRow, first.startColumn)
  );
  const written = element(
    "cfRule",
    {
      ...attributes,
      dxfId: context.styles.difference(rule.style),
      priority,
      stopIfTrue: stopIfTrue ? true : undefined,
    },
    ...formulas
  );
  return element("conditionalFormatting", { sqref: ranges.map(formatArea).join(" ") }, written);
}
