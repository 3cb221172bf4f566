import { BooleanNumber } from "@univerjs/core";
import { formatCell } from "../address";
import { columnCharacters, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPoints } from "../sizes";
import { element } from "../xml/element";
import type { SheetParts } from "./SheetParts";
import { writeColour } from "./writeColour";

/** What stands before the columns of a sheet: tab colour, view, frozen panes and default sizes. */
export function writeView({ data, extras }: SheetParts, active: boolean): string {
  const fits = extras.page?.fitToWidth !== undefined || extras.page?.fitToHeight !== undefined;
  const view = {
    showGridLines: data.showGridlines === BooleanNumber.FALSE ? false : undefined,
    rightToLeft: data.rightToLeft === BooleanNumber.TRUE ? true : undefined,
    tabSelected: active ? true : undefined,
    zoomScale: readZoom(data),
    workbookViewId: 0,
  };
  const width = data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS;
  const properties = [
    writeColour("tabColor", { rgb: data.tabColor ?? "" }),
    fits ? element("pageSetUpPr", { fitToPage: true }) : "",
  ].filter((piece) => piece !== "");
  return [
    properties.length === 0 ? "" : element("sheetPr", {}, ...properties),
    element("sheetViews", {}, element("sheetView", view, writePane(data.freeze))),
    element("sheetFormatPr", {
      defaultColWidth: width === DEFAULT_COLUMN_PIXELS ? undefined : columnCharacters(width),
      defaultRowHeight: rowPoints(data.defaultRowHeight ?? DEFAULT_ROW_PIXELS),
    }),
  ].join("");
}

/** The zoom in hundredths; undefined for 100. */
function readZoom(data: SheetParts["data"]): number | undefined {
  // The library marks it as deprecated, and has nothing else for it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const zoom = Math.round((data.zoomRatio ?? 1) * 100);
  return zoom === 100 ? undefined : zoom;
}

function writePane(freeze: SheetParts["data"]["freeze"]): string {
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  if (columns === 0 && rows === 0) {
    return "";
  }
  const pane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return (
    element("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: formatCell(rows, columns),
      activePane: pane,
      state: "frozen",
    }) + element("selection", { pane })
  );
}
