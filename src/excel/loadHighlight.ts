import { HIGHLIGHT_MARKER } from "../app/highlight";
import type { TrackerReading } from "../app/WorkbookPort";

const LOADED =
  "items/id, items/type, items/customOrNullObject/rule/formula, " +
  "items/customOrNullObject/format/fill/color, items/customOrNullObject/format/font/color";

/** Our highlighting rules on a sheet, to be read after the round trip. */
export interface LoadedHighlight {
  readonly rules: () => readonly Excel.ConditionalFormat[];
  readonly read: () => TrackerReading["highlight"];
}

/**
 * Asks for our highlighting rules on a sheet. They're whole when each of them also reaches the
 * last row that has a status: copying and pasting rows breaks rules up, and new rows may lie
 * outside.
 */
export function loadHighlight(sheet: Excel.Worksheet, statusCells: Excel.Range): LoadedHighlight {
  const everywhere = sheet.getRange().conditionalFormats.load(LOADED);
  const onLastRow = statusCells.getLastRow().conditionalFormats.load(LOADED);
  const rules = (): Excel.ConditionalFormat[] => everywhere.items.filter(isOurs);
  return {
    rules,
    read: () => {
      const reaching = new Set(onLastRow.items.filter(isOurs).map((rule) => rule.id));
      return {
        rules: rules().map(({ customOrNullObject: { rule, format } }) => ({
          formula: rule.formula,
          fill: format.fill.color,
          ink: format.font.color,
        })),
        whole: rules().every((rule) => reaching.has(rule.id)),
      };
    },
  };
}

/** Whether a rule is one of ours: those alone are ever taken away. */
function isOurs(rule: Excel.ConditionalFormat): boolean {
  const custom = rule.customOrNullObject;
  return !custom.isNullObject && custom.rule.formula.includes(HIGHLIGHT_MARKER);
}
