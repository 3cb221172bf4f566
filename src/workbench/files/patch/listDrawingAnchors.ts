import type { Area } from "../Area";
import { findChartLink, readCharts } from "../charts/readCharts";
import type { Package } from "../package/Package";
import { childOf, childrenOf, descendantsOf, textOf } from "../xml/elements";
import type { Anchor } from "./Anchor";
import { findReferences } from "./findReferences";

/** Where the things of a drawing stand on their sheet, and the cells that its charts show. */
export function listDrawingAnchors(pack: Package, drawing: string, sheet: string): Anchor[] {
  const held = listHeldCharts(pack, drawing);
  const places = childrenOf(pack.xml(drawing)).flatMap((place): Anchor[] => {
    if (held.some(({ link }) => link === findChartLink(place))) return [];
    const area = readPlace(place);
    const what = `${nameThing(place)} on sheet ${sheet}`;
    return area === undefined ? [] : [{ what, owner: sheet, sheet, area, named: false }];
  });
  return [...places, ...listChartAnchors(pack, drawing, sheet, `on sheet ${sheet}`)];
}

/** The charts of a drawing that are written anew, each with the drawing's link to it. */
function listHeldCharts(pack: Package, drawing: string): { link: string; part: string }[] {
  const links = pack.relationships(drawing);
  return readCharts(pack, drawing).flatMap(({ fixed, part }) => {
    const link = links.find(({ target }) => target === part)?.id;
    return fixed === true || link === undefined ? [] : [{ link, part }];
  });
}

/** The cells that the charts of a drawing show. `owner`: the sheet that the drawing is on, undefined for a chart sheet. */
export function listChartAnchors(
  pack: Package,
  drawing: string,
  owner: string | undefined,
  where: string
): Anchor[] {
  const held = listHeldCharts(pack, drawing).map(({ part }) => part);
  return pack
    .relationships(drawing)
    .filter(({ type, external }) => !external && /^chart/i.test(type))
    .filter(({ target }) => !held.includes(target))
    .flatMap(({ target }) => descendantsOf(pack.xml(target), "f"))
    .flatMap((formula) => findReferences(textOf(formula)))
    .flatMap(({ sheet, area }): Anchor[] =>
      sheet === undefined ? [] : [{ what: `A chart ${where}`, owner, sheet, area, named: true }]
    );
}

/** The cells that a thing covers; undefined for one that stays where it is whatever happens to cells. */
function readPlace(place: Element): Area | undefined {
  const from = readCorner(childOf(place, "from"));
  if (from === undefined) return undefined;
  const to = readCorner(childOf(place, "to")) ?? from;
  return { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
}

function readCorner(corner: Element | undefined): { row: number; column: number } | undefined {
  return corner === undefined
    ? undefined
    : {
        row: Number(textOf(childOf(corner, "row"))),
        column: Number(textOf(childOf(corner, "col"))),
      };
}

function nameThing(place: Element): string {
  if (descendantsOf(place, "chart").length > 0) return "A chart";
  return descendantsOf(place, "pic").length > 0 ? "A picture" : "A drawing";
}
