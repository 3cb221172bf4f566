import type { HighlightChange } from "../app/WorkbookPort";

/**
 * Queues the highlighting rules: those of ours that were read are taken away by their ids, and
 * the new ones put over the tracker's body. The user's own rules and fills aren't touched.
 */
export function writeHighlight(
  workbook: Excel.Workbook,
  { tracker: cells, rules }: HighlightChange,
  oldIds: readonly string[] = []
): void {
  clearHighlight(workbook, cells.sheet, oldIds);
  const sheet = workbook.worksheets.getItem(cells.sheet);
  const body =
    cells.table === null
      ? sheet.getRangeByIndexes(
          cells.firstRow,
          cells.firstColumn,
          Math.max(1, cells.rowCount),
          cells.lastColumn - cells.firstColumn + 1
        )
      : sheet.tables.getItem(cells.table).getDataBodyRange();
  for (const { formula, fill, ink, bold } of rules) {
    const { custom } = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = ink;
    // Not bold would take the user's own bold away.
    if (bold) custom.format.font.bold = true;
  }
}

/** Queues taking away rules of ours, by the ids that were read. */
export function clearHighlight(
  workbook: Excel.Workbook,
  sheet: string,
  oldIds: readonly string[] = []
): void {
  const present = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  for (const id of oldIds) present.getItem(id).delete();
}
