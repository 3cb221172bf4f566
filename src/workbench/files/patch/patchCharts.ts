import type { BookChart } from "../../book/BookChart";
import { addChart, addDrawing } from "../charts/addDrawing";
import { findChartLink } from "../charts/readCharts";
import { writeAnchor } from "../charts/writeAnchor";
import { writeChart } from "../charts/writeChart";
import { childOf, childrenOf, descendantsOf, numberOf } from "../xml/elements";
import type { EditablePart } from "../xml/EditablePart";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { PatchedPackage } from "./PatchedPackage";

/** Brings a sheet's charts up to date, those that the file's parts say more of excepted: they aren't given here. */
export function patchCharts(
  pack: PatchedPackage,
  sheetPart: string,
  before: readonly BookChart[],
  after: readonly BookChart[]
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const links = pack.original.relationships(sheetPart);
  const drawing = links.find(({ type, external }) => type === "drawing" && !external)?.target;
  const part = drawing === undefined ? undefined : pack.edit(drawing);
  if (drawing === undefined || part === undefined) {
    addFirst(pack, sheetPart, after);
    return;
  }
  for (const old of before) {
    const now = after.find(({ id }) => id === old.id);
    if (now === undefined) removeChart(pack, drawing, part, old);
    else if (JSON.stringify(now) !== JSON.stringify(old))
      replaceChart(pack, drawing, part, old, now);
  }
  for (const chart of after) {
    if (before.some(({ id }) => id === chart.id)) continue;
    placeAnchor(pack, part, chart, addChart(pack, drawing, chart));
  }
}

function addFirst(pack: PatchedPackage, sheetPart: string, charts: readonly BookChart[]): void {
  const sheet = pack.edit(sheetPart);
  if (sheet === undefined || charts.length === 0) return;
  const element = sheet.create("drawing");
  sheet.setLink(element, addDrawing(pack, sheetPart, charts));
  placeChild(sheet.root, element, WORKSHEET_ORDER);
  sheet.touch();
}

function removeChart(
  pack: PatchedPackage,
  drawing: string,
  part: EditablePart,
  chart: BookChart
): void {
  const { anchor, link } = findAnchor(pack, drawing, part, chart);
  anchor?.remove();
  part.touch();
  if (link !== undefined) pack.unlink(drawing, new Set([link]));
  if (chart.part !== undefined) pack.remove(chart.part);
}

function replaceChart(
  pack: PatchedPackage,
  drawing: string,
  part: EditablePart,
  before: BookChart,
  after: BookChart
): void {
  const { anchor, link } = findAnchor(pack, drawing, part, before);
  if (anchor === undefined || link === undefined || before.part === undefined) return;
  if (writeChart(before) !== writeChart(after)) pack.replace(before.part, writeChart(after));
  if (writeAnchor(before, link, 0) === writeAnchor(after, link, 0)) return;
  const shape = numberOf(descendantsOf(anchor, "cNvPr")[0], "id") ?? 0;
  anchor.replaceWith(...part.parse(pack.inEdition(writeAnchor(after, link, shape))));
  part.touch();
}

function placeAnchor(
  pack: PatchedPackage,
  part: EditablePart,
  chart: BookChart,
  link: string
): void {
  const shapes = descendantsOf(part.root, "cNvPr").map((shape) => numberOf(shape, "id") ?? 0);
  const anchor = pack.inEdition(writeAnchor(chart, link, Math.max(1, ...shapes) + 1));
  part.root.append(...part.parse(anchor));
  part.touch();
}

/** Where a chart of the file stands in its drawing. */
function findAnchor(
  pack: PatchedPackage,
  drawing: string,
  part: EditablePart,
  chart: BookChart
): { anchor: Element | undefined; link: string | undefined } {
  const link = pack.original.relationships(drawing).find(({ target }) => target === chart.part)?.id;
  const anchor = childrenOf(part.root).find(
    (each) => link !== undefined && childOf(each, "graphicFrame") && findChartLink(each) === link
  );
  return { anchor, link };
}
