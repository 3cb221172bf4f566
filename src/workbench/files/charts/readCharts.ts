import type { BookChart, ChartCorner } from "../../book/BookChart";
import type { Package } from "../package/Package";
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  prefixedAttributeOf,
  textOf,
} from "../xml/elements";
import { UNITS_PER_POINT } from "./drawingNamespaces";
import { readChart } from "./readChart";

/** A chart of a drawing, as it's kept: all but its sheet and its id. */
export type DrawnChart = Omit<BookChart, "id" | "sheetId"> & { readonly part: string };

/** The charts of bars in a drawing, in its order. */
export function readCharts(pack: Package, drawing: string): DrawnChart[] {
  const links = pack.relationships(drawing);
  return childrenOf(pack.xml(drawing)).flatMap((anchor): DrawnChart[] => {
    const id = findChartLink(anchor);
    const part = links.find((link) => link.id === id && !link.external)?.target ?? "";
    const [root, bytes] = [pack.xml(part), pack.bytes(part)];
    const content = root && bytes ? readChart(root, bytes) : undefined;
    const [from, to] = [readCorner(childOf(anchor, "from")), readCorner(childOf(anchor, "to"))];
    if (!content || !from || !to) return [];
    const name = attributeOf(descendantsOf(anchor, "cNvPr")[0], "name") ?? "";
    // One that doesn't move with its cells is left alone.
    const isPlain = anchor.localName === "twoCellAnchor" && anchor.getAttribute("editAs") === null;
    return [{ ...content, ...(isPlain ? {} : { fixed: true }), name, from, to, part }];
  });
}

/** The id of the link by which a drawing's place leads to its chart; undefined where it holds none, or several things. */
export function findChartLink(anchor: Element): string | undefined {
  const [chart, ...others] = descendantsOf(childOf(anchor, "graphicFrame"), "chart");
  return chart === undefined || others.length > 0 ? undefined : prefixedAttributeOf(chart, "id");
}

function readCorner(corner: Element | undefined): ChartCorner | undefined {
  if (corner === undefined) return undefined;
  const number = (name: string): number => Number(textOf(childOf(corner, name)));
  return {
    row: number("row"),
    column: number("col"),
    down: number("rowOff") / UNITS_PER_POINT,
    right: number("colOff") / UNITS_PER_POINT,
  };
}
