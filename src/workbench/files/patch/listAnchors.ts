import { parseArea, parseAreas } from "../address";
import { LAST_COLUMN, LAST_ROW } from "../Area";
import type { Area } from "../Area";
import type { Package } from "../package/Package";
import { listRules } from "../read/readConditionalFormats";
import { readFilterColumn } from "../read/readFilterColumn";
import type { SheetEntry } from "../read/readSheet";
import { listTables } from "../read/readTables";
import { childOf, childrenOf, descendantsOf, numberOf, textOf } from "../xml/elements";
import type { Anchor } from "./Anchor";
import { findReferences } from "./findReferences";
import { listDrawingAnchors } from "./listDrawingAnchors";

/** What a sheet's links lead to that says nowhere plainly which cells it's about. */
const WHOLE_SHEET_LINKS = new Map([
  ["oleObject", "An embedded object"],
  ["control", "A control"],
  ["ctrlProp", "A form control"],
  ["queryTable", "A query's result"],
  ["tableSingleCells", "A cell mapped to XML"],
]);

/** Elements of a sheet that name cells in ways of their own. */
const WHOLE_SHEET_ELEMENTS = new Map([
  ["scenarios", "A scenario"],
  ["customSheetViews", "A custom view"],
  ["cellWatches", "A watched cell"],
]);

/** Everything on a sheet, and all that hangs on it, that refers to cells and isn't written anew. */
export function listSheetAnchors(pack: Package, entry: SheetEntry): Anchor[] {
  const { name, part, root } = entry;
  const own = (what: string, area?: Area): Anchor => ({
    what: `${what} on sheet ${name}`,
    owner: name,
    sheet: name,
    area,
    named: false,
  });
  const links = pack.relationships(part).flatMap(({ type, target, external }): Anchor[] => {
    const what = WHOLE_SHEET_LINKS.get(type);
    if (what !== undefined) return [own(what)];
    if (external) return [];
    if (type === "drawing") return listDrawingAnchors(pack, target, name);
    const linked = ["comments", "threadedComment", "pivotTable"].includes(type)
      ? pack.xml(target)
      : undefined;
    if (type === "pivotTable") {
      const area = parseArea(childOf(linked, "location")?.getAttribute("ref") ?? "");
      return [own("A pivot table", area)];
    }
    return [...descendantsOf(linked, "comment"), ...descendantsOf(linked, "threadedComment")].map(
      (comment) => own("A note", parseArea(comment.getAttribute("ref") ?? ""))
    );
  });
  const tables = listTables(pack, part)
    .filter((table) => (numberOf(table.root, "headerRowCount") ?? 1) === 0)
    .map((table) =>
      own("A table without a header row", parseArea(table.root.getAttribute("ref") ?? ""))
    );
  return [
    ...links,
    ...tables,
    ...listElementAnchors(root, own),
    ...listFormulaAnchors(pack, entry),
  ];
}

type OwnAnchor = (what: string, area?: Area) => Anchor;

/** What stands in the worksheet part itself. */
function listElementAnchors(root: Element, own: OwnAnchor): Anchor[] {
  const whole = [...WHOLE_SHEET_ELEMENTS].flatMap(([element, what]) =>
    childOf(root, element) === undefined ? [] : [own(what)]
  );
  const breaks = [
    ...childrenOf(childOf(root, "colBreaks"), "brk").map((each): Area => {
      const column = numberOf(each, "id") ?? 0;
      return {
        startRow: 0,
        endRow: LAST_ROW,
        startColumn: Math.max(0, column - 1),
        endColumn: column,
      };
    }),
  ].map((area) => own("A page break", area));
  const filter = childOf(root, "autoFilter");
  const unknown = childrenOf(filter, "filterColumn").some(
    (column) => readFilterColumn(column, 0) === undefined
  );
  const filtered = unknown
    ? [own("A filter by colour, date group or rank", parseArea(filter?.getAttribute("ref") ?? ""))]
    : [];
  return [...whole, ...breaks, ...filtered, ...listArrayAnchors(root, own)];
}

/** Formulas that fill several cells as one, and data tables. */
function listArrayAnchors(root: Element, own: OwnAnchor): Anchor[] {
  return descendantsOf(childOf(root, "sheetData"), "f").flatMap((formula) => {
    const type = formula.getAttribute("t");
    const ref = formula.getAttribute("ref") ?? "";
    if (type === "array" && ref.includes(":")) return [own("An array formula", parseArea(ref))];
    if (type !== "dataTable") return [];
    const inputs = ["r1", "r2"].flatMap((name) => formula.getAttribute(name) ?? []);
    return [ref, ...inputs].map((address) => own("A data table", parseArea(address)));
  });
}

/** Formulas that are carried through as they stand, on this sheet's cells and on others'. */
function listFormulaAnchors(pack: Package, { name, part, root }: SheetEntry): Anchor[] {
  const anchors = (what: string, formula: string): Anchor[] =>
    findReferences(formula).map(({ sheet, area }) => ({
      what: `${what} on sheet ${name}`,
      owner: name,
      sheet: sheet ?? name,
      area,
      named: sheet !== undefined,
    }));
  const extensions = childOf(root, "extLst");
  const isValidation = (element: Element): boolean =>
    // The model holds these, whichever way the file states them.
    element.parentElement?.localName === "dataValidation" ||
    (element.parentElement?.parentElement?.localName ?? "") === "dataValidation";
  const extended = [
    ...descendantsOf(extensions, "f").filter((each) => !isValidation(each)),
    ...descendantsOf(extensions, "sqref").filter((each) => !isValidation(each)),
  ].flatMap((each) =>
    each.localName === "sqref"
      ? parseAreas(textOf(each)).map((area) => ({
          what: `A sparkline or a conditional format of Excel 2010's own kinds on sheet ${name}`,
          owner: name,
          sheet: name,
          area,
          named: false,
        }))
      : anchors("A sparkline or a conditional format of Excel 2010's own kinds", textOf(each))
  );
  const others = listRules(root, { rowCount: LAST_ROW, columnCount: LAST_COLUMN })
    .filter(({ condition }) => condition === undefined)
    .flatMap(({ rule }) => [...descendantsOf(rule, "formula"), ...descendantsOf(rule, "cfvo")])
    .flatMap((each) => anchors("A conditional format", each.getAttribute("val") ?? textOf(each)));
  const tables = listTables(pack, part)
    .flatMap((table) => [
      ...descendantsOf(table.root, "calculatedColumnFormula"),
      ...descendantsOf(table.root, "totalsRowFormula"),
    ])
    .flatMap((formula) => anchors("A formula of a table", textOf(formula)));
  const locations = childrenOf(childOf(root, "hyperlinks"), "hyperlink").flatMap((link) =>
    anchors("A link", link.getAttribute("location") ?? "")
  );
  return [...extended, ...others, ...tables, ...locations];
}
