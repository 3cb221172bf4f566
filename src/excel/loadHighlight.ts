import { HIGHLIGHT_MARKER } from "../app/highlight";
import type { TrackerReading } from "../app/WorkbookPort";

const LOADED =
  "items/id, items/type, items/customOrNullObject/rule/formula, " +
  "items/customOrNullObject/format/fill/color, items/customOrNullObject/format/font/color, " +
  "items/customOrNullObject/format/font/bold";

/** Our highlighting rules on a sheet, to be read after the round trip. */
export interface LoadedHighlight {
  readonly rules: () => readonly Excel.ConditionalFormat[];
  readonly read: () => TrackerReading["highlight"];
}

/**
 * Asks for our highlighting rules on a sheet. They're whole when each of them also reaches the
 * tracker's last cell: copying and pasting breaks rules up, and new rows and columns may lie
 * outside.
 *
 * @param corner in the last row that has a status and the tracker's last column
 */
export function loadHighlight(sheet: Excel.Worksheet, corner: Excel.Range): LoadedHighlight {
  const rules = loadRules(sheet.getRange());
  const atCorner = loadRules(corner);
  return {
    rules,
    read: () => {
      const reaching = new Set(atCorner().map((rule) => rule.id));
      return {
        rules: rules().map(({ customOrNullObject: { rule, format } }) => ({
          formula: rule.formula,
          fill: format.fill.color,
          ink: format.font.color,
          // Excel's declaration leaves out that a format can say nothing of it.
          bold: (format.font.bold as boolean | null) ?? false,
        })),
        whole: rules().every((rule) => reaching.has(rule.id)),
      };
    },
  };
}

/** Asks for our rules on a range; read after the round trip, and only where the range is there. */
export function loadRules(range: Excel.Range): () => readonly Excel.ConditionalFormat[] {
  const formats = range.conditionalFormats.load(LOADED);
  return () => formats.items.filter(isOurs);
}

/** Whether a rule is one of ours: those alone are ever taken away. */
function isOurs(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && custom.rule.formula.includes(HIGHLIGHT_MARKER);
}
