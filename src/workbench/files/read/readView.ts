import { BooleanNumber } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, columnPixels, rowPixels } from "../sizes";
import { attributeOf, childOf, flagOf, numberOf } from "../xml/elements";
import { readColour } from "./readColour";

/** How a sheet is shown: gridlines, zoom, direction, frozen panes, tab colour and default sizes. */
export function readView(sheet: Element, theme: readonly string[]): Partial<IWorksheetData> {
  const view = childOf(childOf(sheet, "sheetViews"), "sheetView");
  const format = childOf(sheet, "sheetFormatPr");
  const width = numberOf(format, "defaultColWidth");
  const height = numberOf(format, "defaultRowHeight");
  const tab = readColour(childOf(childOf(sheet, "sheetPr"), "tabColor"), theme);
  const zoom = numberOf(view, "zoomScale");
  return {
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_PIXELS : columnPixels(width),
    defaultRowHeight: height === undefined ? DEFAULT_ROW_PIXELS : rowPixels(height),
    showGridlines: flagOf(view, "showGridLines", true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: flagOf(view, "rightToLeft") ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    // The library marks it as deprecated, and has nothing else for it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    ...(zoom === undefined || zoom === 100 ? {} : { zoomRatio: zoom / 100 }),
    freeze: readFreeze(childOf(view, "pane")),
    ...(tab === undefined ? {} : { tabColor: tab }),
  };
}

/** Frozen rows and columns; a pane that is split but not frozen counts as none. */
function readFreeze(pane: Element | undefined): IWorksheetData["freeze"] {
  const frozen = (attributeOf(pane, "state") ?? "split").startsWith("frozen");
  const columns = frozen ? (numberOf(pane, "xSplit") ?? 0) : 0;
  const rows = frozen ? (numberOf(pane, "ySplit") ?? 0) : 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}
