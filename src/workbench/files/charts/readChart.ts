import type { BookChart, ChartAxis, ChartSeries, LegendPosition } from "../../book/BookChart";
import { childOf, childrenOf, descendantsOf, numberOf, textOf } from "../xml/elements";
import { decodePart } from "../xml/parseXml";
import { translateToStrict } from "../write/strictNames";
import { BAR_KINDS, LEGEND_SIDES } from "./barKinds";
import { writeChart } from "./writeChart";

/** What a chart's part says of it; where it stands and what it's called is said elsewhere. */
export type ChartContent = Omit<BookChart, "id" | "name" | "sheetId" | "from" | "to" | "part">;

/** A chart of bars from its part; undefined for one of another kind, or of several. */
export function readChart(root: Element, bytes: Uint8Array): ChartContent | undefined {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = childrenOf(plot).filter(({ localName }) => /Chart$/.test(localName));
  const [bars] = groups;
  if (bars?.localName !== "barChart" || groups.length > 1) return undefined;
  const kind = BAR_KINDS.find(
    ({ direction, grouping }) =>
      direction === valueOf(bars, "barDir") &&
      grouping === (valueOf(bars, "grouping") ?? "clustered")
  );
  if (kind === undefined) return undefined;
  const title = childOf(chart, "title");
  const content: ChartContent = {
    type: kind.type,
    title: {
      text: descendantsOf(childOf(title, "tx"), "t").map(textOf).join(""),
      visible: title !== undefined,
    },
    legend: readLegend(childOf(chart, "legend")),
    series: childrenOf(bars, "ser").map(readSeries),
    categoryAxis: readAxis(childOf(plot, "catAx")),
    valueAxis: readAxis(childOf(plot, "valAx")),
    gapWidth: numberOf(childOf(bars, "gapWidth"), "val") ?? 150,
  };
  return isWhole(content, bytes) ? content : { ...content, fixed: true };
}

/** Whether a part says just what is known here: it's what would be written. */
function isWhole(content: ChartContent, bytes: Uint8Array): boolean {
  const text = decodePart(bytes)?.replace(/^<\?xml[^>]*\?>\s*/, "");
  const corner = { row: 0, column: 0, down: 0, right: 0 };
  const written = writeChart({
    ...content,
    id: "",
    name: "",
    sheetId: "",
    from: corner,
    to: corner,
  });
  return text === written || text === translateToStrict(written);
}

function valueOf(parent: Element | undefined, name: string): string | undefined {
  return childOf(parent, name)?.getAttribute("val") ?? undefined;
}

function readLegend(legend: Element | undefined): ChartContent["legend"] {
  const side = valueOf(legend, "legendPos") ?? "r";
  // The table's keys are the positions.
  const known = (Object.keys(LEGEND_SIDES) as LegendPosition[]).find(
    (position) => LEGEND_SIDES[position] === side
  );
  return legend === undefined
    ? { position: "Bottom", visible: false }
    : { position: known ?? "Right", visible: true };
}

function readSeries(series: Element): ChartSeries {
  const [name, fill, labels] = [
    childOf(series, "tx"),
    childOf(childOf(series, "spPr"), "solidFill"),
    childOf(series, "dLbls"),
  ];
  const formula = (parent: string): string | undefined => {
    const [found] = descendantsOf(childOf(series, parent), "f");
    return found === undefined ? undefined : textOf(found);
  };
  const isLabelled = valueOf(labels, "showVal") === "1" || valueOf(labels, "showVal") === "true";
  return {
    name: childOf(name, "v") === undefined ? undefined : textOf(childOf(name, "v")),
    nameAt: formula("tx"),
    values: formula("val") ?? "",
    categories: formula("cat"),
    color: readColor(fill),
    labels: isLabelled
      ? {
          color: readColor(descendantsOf(childOf(labels, "txPr"), "solidFill")[0]),
          numberFormat: childOf(labels, "numFmt")?.getAttribute("formatCode") ?? undefined,
        }
      : undefined,
  };
}

function readColor(fill: Element | undefined): string | undefined {
  const rgb = valueOf(fill, "srgbClr");
  return rgb === undefined ? undefined : `#${rgb.toUpperCase()}`;
}

function readAxis(axis: Element | undefined): ChartAxis {
  const scaling = childOf(axis, "scaling");
  const isDeleted = childOf(axis, "delete")?.getAttribute("val") ?? "0";
  return {
    visible: axis !== undefined && isDeleted !== "1" && isDeleted !== "true",
    reversed: valueOf(scaling, "orientation") === "maxMin",
    gridlines: childOf(axis, "majorGridlines") !== undefined,
    numberFormat: childOf(axis, "numFmt")?.getAttribute("formatCode") ?? "General",
    minimum: numberOf(childOf(scaling, "min"), "val"),
    maximum: numberOf(childOf(scaling, "max"), "val"),
    labelSpacing: numberOf(childOf(axis, "tickLblSkip"), "val"),
  };
}
