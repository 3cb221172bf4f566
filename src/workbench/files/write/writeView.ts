import { BooleanNumber } from "@univerjs/core";
import { formatCell } from "../address";
import { columnCharacters, DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, rowPoints } from "../sizes";
import { element } from "../xml/element";
import type { SheetParts } from "./SheetParts";
import { writeColour } from "./writeColour";
import { isFitted } from "./writePage";

/** What a file says of how a sheet is shown, apart from its list of elements: for writing it, and for changing it. */
export interface ViewPieces {
  /** As an element; "" for none. */
  readonly tabColour: string;
  readonly fitsPages: boolean;
  /** Attributes of the view; undefined ones are as usual. */
  readonly view: Readonly<
    Record<"showGridLines" | "rightToLeft" | "zoomScale", string | undefined>
  >;
  /** The frozen panes and what is selected in them, as elements; "" for none. */
  readonly panes: string;
  /** Attributes with the default sizes. */
  readonly format: Readonly<Record<"defaultColWidth" | "defaultRowHeight", string | undefined>>;
}

/** How a sheet is shown. */
export function describeView({ data, extras }: SheetParts): ViewPieces {
  const width = data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS;
  return {
    tabColour: writeColour("tabColor", { rgb: data.tabColor ?? "" }),
    fitsPages: isFitted(extras.page),
    view: {
      showGridLines: data.showGridlines === BooleanNumber.FALSE ? "0" : undefined,
      rightToLeft: data.rightToLeft === BooleanNumber.TRUE ? "1" : undefined,
      zoomScale: readZoom(data),
    },
    panes: writePane(data.freeze),
    format: {
      defaultColWidth:
        width === DEFAULT_COLUMN_PIXELS ? undefined : String(columnCharacters(width)),
      defaultRowHeight: String(rowPoints(data.defaultRowHeight ?? DEFAULT_ROW_PIXELS)),
    },
  };
}

/** What stands before the columns of a sheet: tab colour, view, frozen panes and default sizes. */
export function writeView(sheet: SheetParts, active: boolean): string {
  const { tabColour, fitsPages, view, panes, format } = describeView(sheet);
  const { zoomScale, ...switches } = view;
  const attributes = {
    ...switches,
    tabSelected: active ? true : undefined,
    zoomScale,
    workbookViewId: 0,
  };
  const fits = fitsPages ? element("pageSetUpPr", { fitToPage: true }) : "";
  return [
    tabColour + fits === "" ? "" : element("sheetPr", {}, tabColour, fits),
    element("sheetViews", {}, element("sheetView", attributes, panes)),
    element("sheetFormatPr", format),
  ].join("");
}

/** The zoom in hundredths; undefined for 100. */
function readZoom(data: SheetParts["data"]): string | undefined {
  // The library marks it as deprecated, and has nothing else for it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const zoom = Math.round((data.zoomRatio ?? 1) * 100);
  return zoom === 100 ? undefined : String(zoom);
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
