import type { ConditionalFormat } from "../ConditionalFormat";
import { formatArea, formatCell, parseAreas } from "../address";
import { listRules } from "../read/readConditionalFormats";
import type { ListedRule } from "../read/readConditionalFormats";
import { writeConditionalFormats, writeRule } from "../write/writeConditionalFormats";
import { childOf, childrenOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import { restoreEnds } from "./restoreEnds";
import type { SheetEdit } from "./SheetEdit";

/** A block with one rule, and the priority that the rule had; undefined for one that is new. */
interface PlacedRule {
  readonly block: Element;
  readonly priority: number | undefined;
}

/**
 * Brings the conditional formats of a worksheet part up to date. Rules that the model holds are as it has them;
 * those that it doesn't hold (colour scales, say) stay among them, in their order, and move with their cells.
 */
export function patchConditionalFormats(edit: SheetEdit): void {
  const { part, pair, comparison } = edit;
  const isSame =
    writeConditionalFormats(pair.before, comparison.before) ===
    writeConditionalFormats(pair.after, comparison.after);
  const blocks = childrenOf(part.root, "conditionalFormatting");
  if (isSame && (!pair.moves.isMoved || blocks.length === 0)) return;
  const rules = listRules(part.root, sizeOf(edit));
  const held = pair.after.formats.map((format) => writeHeld(edit, format, rules));
  const others = rules
    .filter(({ areas, condition }) => areas.length === 0 || condition === undefined)
    .flatMap((rule) => moveOther(edit, rule));
  for (const block of blocks) block.remove();
  for (const [index, { block }] of mergeByPriority(held.flat(), others).entries()) {
    childOf(block, "cfRule")?.setAttribute("priority", String(index + 1));
    placeChild(part.root, block, WORKSHEET_ORDER);
  }
  part.touch();
}

function sizeOf({ pair: { before } }: SheetEdit): { rowCount: number; columnCount: number } {
  return { rowCount: before.data.rowCount ?? 0, columnCount: before.data.columnCount ?? 0 };
}

function writeHeld(
  edit: SheetEdit,
  cut: ConditionalFormat,
  rules: readonly ListedRule[]
): PlacedRule[] {
  const { part, pair, comparison } = edit;
  const listed = rules.find(({ cfId }) => cfId === cut.cfId);
  const old = pair.before.formats.find(({ cfId }) => cfId === cut.cfId);
  const ranges = restoreEnds(cut.ranges, listed?.cells ?? [], sizeOf(edit), pair.moves);
  const format = { ...cut, ranges };
  const [first] = ranges;
  if (first === undefined) return [];
  const [oldFirst] = old?.ranges ?? [];
  // The file's own words stay where they say the same: the formula in a rule is told for its first cell.
  if (
    listed !== undefined &&
    old !== undefined &&
    oldFirst !== undefined &&
    formatCell(first.startRow, first.startColumn) ===
      formatCell(oldFirst.startRow, oldFirst.startColumn) &&
    writeRule({ ...format, ranges: old.ranges }, 1, comparison.after) ===
      writeRule(old, 1, comparison.before)
  ) {
    const addresses = ranges.map(formatArea).join(" ");
    const stays = addresses === listed.cells.map(formatArea).join(" ");
    return [copyRule(listed, stays ? undefined : addresses)];
  }
  const context = { ...comparison.after, styles: edit.styles };
  return part
    .parse(writeRule(format, 1, context))
    .map((block) => ({ block, priority: listed?.priority }));
}

function moveOther({ pair }: SheetEdit, rule: ListedRule): PlacedRule[] {
  if (!pair.moves.isMoved) return [copyRule(rule, undefined)];
  const areas = parseAreas(rule.block.getAttribute("sqref") ?? "").flatMap(
    (area) => pair.moves.moveArea(area) ?? []
  );
  return areas.length === 0 ? [] : [copyRule(rule, areas.map(formatArea).join(" "))];
}

/** A rule in a block of its own; `ranges` undefined: for the cells that it was for. */
function copyRule({ rule, block, priority }: ListedRule, ranges: string | undefined): PlacedRule {
  // A clone of an element is an element, which its type doesn't tell.
  const copy = block.cloneNode(false) as Element;
  if (ranges !== undefined) copy.setAttribute("sqref", ranges);
  copy.append(rule.cloneNode(true));
  return { block: copy, priority };
}

/** The model's rules in their order, each of the others before the first that it won over. */
function mergeByPriority(
  held: readonly PlacedRule[],
  others: readonly PlacedRule[]
): readonly PlacedRule[] {
  const rest = [...others];
  const merged: PlacedRule[] = [];
  for (const rule of held) {
    while (
      rule.priority !== undefined &&
      rest[0] !== undefined &&
      (rest[0].priority ?? 0) < rule.priority
    ) {
      merged.push(...rest.splice(0, 1));
    }
    merged.push(rule);
  }
  return [...merged, ...rest];
}
