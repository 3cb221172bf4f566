import type { BookChart, ChartCorner } from "../../book/BookChart";
import { LINKS_NAMESPACE } from "../write/namespaces";
import { element } from "../xml/element";
import {
  CHART_NAMESPACE,
  DRAWING_NAMESPACE,
  SHAPES_NAMESPACE,
  UNITS_PER_POINT,
} from "./drawingNamespaces";

/**
 * Where a chart stands in a drawing (ECMA-376 part 1, 20.5.2.33).
 *
 * @param link - the drawing's link to the chart's part
 * @param shape - the shape's number, which no other of the drawing has
 */
export function writeAnchor(chart: BookChart, link: string, shape: number): string {
  const none = { x: 0, y: 0 };
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id: shape, name: chart.name }),
      element("xdr:cNvGraphicFramePr")
    ),
    element("xdr:xfrm", {}, element("a:off", none), element("a:ext", { cx: 0, cy: 0 })),
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: CHART_NAMESPACE },
        element("c:chart", {
          "xmlns:c": CHART_NAMESPACE,
          "xmlns:r": LINKS_NAMESPACE,
          "r:id": link,
        })
      )
    )
  );
  return element(
    "xdr:twoCellAnchor",
    { "xmlns:xdr": DRAWING_NAMESPACE, "xmlns:a": SHAPES_NAMESPACE },
    writeCorner("xdr:from", chart.from),
    writeCorner("xdr:to", chart.to),
    frame,
    element("xdr:clientData")
  );
}

function writeCorner(name: string, { row, column, down, right }: ChartCorner): string {
  const units = (points: number): string => String(Math.round(points * UNITS_PER_POINT));
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, units(right)),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, units(down))
  );
}
