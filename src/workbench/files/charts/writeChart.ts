import type { BookChart, ChartAxis, ChartLabels, ChartSeries } from "../../book/BookChart";
import { element } from "../xml/element";
import { escapeText } from "../xml/escapes";
import { BAR_KINDS, LEGEND_SIDES } from "./barKinds";
import { CHART_NAMESPACE, SHAPES_NAMESPACE } from "./drawingNamespaces";

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

/**
 * A chart's part, its elements in the order that the format demands (ECMA-376 part 1, 21.2.2.27). The values aren't
 * among it: programs take them from the cells.
 */
export function writeChart(chart: BookChart): string {
  const { title, legend } = chart;
  return element(
    "c:chartSpace",
    { "xmlns:c": CHART_NAMESPACE, "xmlns:a": SHAPES_NAMESPACE },
    value("c:roundedCorners", 0),
    element(
      "c:chart",
      {},
      title.visible ? writeTitle(title.text) : "",
      value("c:autoTitleDeleted", title.visible ? 0 : 1),
      writePlotArea(chart),
      legend.visible
        ? element(
            "c:legend",
            {},
            value("c:legendPos", LEGEND_SIDES[legend.position]),
            value("c:overlay", 0)
          )
        : "",
      value("c:plotVisOnly", 1),
      value("c:dispBlanksAs", "gap")
    )
  );
}

function value(name: string, val: string | number): string {
  return element(name, { val });
}

function writeTitle(text: string): string {
  // The size that Excel gives a title, in hundredths of a point, and not bold.
  const look = element("a:pPr", {}, element("a:defRPr", { sz: 1400, b: 0 }));
  const run = element("a:r", {}, element("a:t", {}, escapeText(text)));
  const rich = element("c:rich", {}, element("a:bodyPr"), element("a:p", {}, look, run));
  return element("c:title", {}, element("c:tx", {}, rich), value("c:overlay", 0));
}

/** With the colour that Excel gives them; without one LibreOffice shows none. */
function writeGridlines(): string {
  const line = element("a:ln", {}, writeFill("#D9D9D9"));
  return element("c:majorGridlines", {}, element("c:spPr", {}, line));
}

function writePlotArea(chart: BookChart): string {
  const { direction, grouping } = BAR_KINDS.find(({ type }) => type === chart.type) ?? {
    direction: "col",
    grouping: "clustered",
  };
  const bars = element(
    "c:barChart",
    {},
    value("c:barDir", direction),
    value("c:grouping", grouping),
    value("c:varyColors", 0),
    ...chart.series.map(writeSeries),
    value("c:gapWidth", chart.gapWidth),
    grouping === "clustered" ? "" : value("c:overlap", 100),
    value("c:axId", CATEGORY_AXIS),
    value("c:axId", VALUE_AXIS)
  );
  return element(
    "c:plotArea",
    {},
    element("c:layout"),
    bars,
    element(
      "c:catAx",
      {},
      ...writeAxis(chart.categoryAxis, CATEGORY_AXIS, VALUE_AXIS, direction === "col" ? "b" : "l"),
      value("c:auto", 1),
      value("c:lblAlgn", "ctr"),
      value("c:lblOffset", 100),
      chart.categoryAxis.labelSpacing === undefined
        ? ""
        : value("c:tickLblSkip", chart.categoryAxis.labelSpacing),
      value("c:noMultiLvlLbl", 0)
    ),
    element(
      "c:valAx",
      {},
      ...writeAxis(chart.valueAxis, VALUE_AXIS, CATEGORY_AXIS, direction === "col" ? "l" : "b"),
      value("c:crossBetween", "between")
    )
  );
}

function writeSeries(series: ChartSeries, index: number): string {
  const { name, nameAt, values, categories, color, labels } = series;
  const reference = (formula: string): string => element("c:f", {}, escapeText(formula));
  const text =
    name === undefined
      ? nameAt === undefined
        ? ""
        : element("c:tx", {}, element("c:strRef", {}, reference(nameAt)))
      : element("c:tx", {}, element("c:v", {}, escapeText(name)));
  return element(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    text,
    element("c:spPr", {}, color === undefined ? element("a:noFill") : writeFill(color)),
    value("c:invertIfNegative", 0),
    labels === undefined ? "" : writeLabels(labels),
    categories === undefined
      ? ""
      : element("c:cat", {}, element("c:strRef", {}, reference(categories))),
    element("c:val", {}, element("c:numRef", {}, reference(values)))
  );
}

function writeLabels({ color, numberFormat }: ChartLabels): string {
  const pattern =
    numberFormat === undefined
      ? ""
      : element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 });
  const look =
    color === undefined
      ? ""
      : element(
          "c:txPr",
          {},
          element("a:bodyPr"),
          element("a:p", {}, element("a:pPr", {}, element("a:defRPr", {}, writeFill(color))))
        );
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) =>
    value(`c:show${what}`, what === "Val" ? 1 : 0)
  );
  return element("c:dLbls", {}, pattern, look, ...shown);
}

function writeFill(color: string): string {
  return element("a:solidFill", {}, value("a:srgbClr", color.replace("#", "")));
}

function writeAxis(axis: ChartAxis, id: number, crosses: number, side: string): string[] {
  const scaling = element(
    "c:scaling",
    {},
    value("c:orientation", axis.reversed ? "maxMin" : "minMax"),
    axis.maximum === undefined ? "" : value("c:max", axis.maximum),
    axis.minimum === undefined ? "" : value("c:min", axis.minimum)
  );
  return [
    value("c:axId", id),
    scaling,
    value("c:delete", axis.visible ? 0 : 1),
    value("c:axPos", side),
    axis.gridlines ? writeGridlines() : "",
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    value("c:crossAx", crosses),
    value("c:crosses", "autoZero"),
  ];
}
