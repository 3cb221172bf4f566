import type { BookChart } from "../../book/BookChart";
import { LINK_TYPES } from "../write/namespaces";
import { element } from "../xml/element";
import { CHART_MEDIA, DRAWING_MEDIA, DRAWING_NAMESPACE } from "./drawingNamespaces";
import { writeAnchor } from "./writeAnchor";
import { writeChart } from "./writeChart";

/** A package that parts are added to. */
export interface GrowingPackage {
  add(name: string, mediaType: string, xml: string): void;
  /** Links a part to another; answers the link's id. */
  link(from: string, type: string, to: string): string;
  /** A name that no part has: the stem with a number and ".xml". */
  findFreeName(stem: string): string;
}

/** The first number that a shape of a drawing has: 1 is the drawing itself. */
const FIRST_SHAPE = 2;

/** Adds a drawing with charts to a package, and links the sheet to it; answers the sheet's link. */
export function addDrawing(
  pack: GrowingPackage,
  sheetPart: string,
  charts: readonly BookChart[]
): string {
  const drawing = pack.findFreeName("xl/drawings/drawing");
  const anchors = charts.map((chart, index) =>
    writeAnchor(chart, addChart(pack, drawing, chart), FIRST_SHAPE + index)
  );
  pack.add(
    drawing,
    DRAWING_MEDIA,
    element("xdr:wsDr", { "xmlns:xdr": DRAWING_NAMESPACE }, ...anchors)
  );
  return pack.link(sheetPart, `${LINK_TYPES}/drawing`, drawing);
}

/** Adds a chart's part; answers the drawing's link to it. */
export function addChart(pack: GrowingPackage, drawing: string, chart: BookChart): string {
  const part = pack.findFreeName("xl/charts/chart");
  pack.add(part, CHART_MEDIA, writeChart(chart));
  return pack.link(drawing, `${LINK_TYPES}/chart`, part);
}
