import { unzipSync, strFromU8 } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resave } from "./support";

/** Elements of a worksheet in the order that ECMA-376 part 1, 18.3.1.99 demands. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "drawing",
  "tableParts",
];

const bytes = resave(readFileSync(join(__dirname, "../../../samples/workforce-action-plan.xlsx")));
const parts = new Map(
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
);
const parse = (name: string) =>
  new DOMParser().parseFromString(parts.get(name) ?? "", "application/xml");

test("every part is well-formed and has a media type", () => {
  const types = parts.get("[Content_Types].xml") ?? "";
  for (const name of parts.keys()) {
    expect(parse(name).getElementsByTagName("parsererror")).toHaveLength(0);
    const isListed = types.includes(`PartName="/${name}"`);
    expect([name, isListed || name.endsWith(".rels") || name === "[Content_Types].xml"]).toEqual([
      name,
      true,
    ]);
  }
});

test("every link leads to a part, and no two of a part have the same id", () => {
  for (const name of [...parts.keys()].filter((each) => each.endsWith(".rels"))) {
    const links = [...parse(name).getElementsByTagName("Relationship")];
    for (const link of links) {
      const base = `http://x/${name.replace("_rels/", "")}`;
      const target = new URL(link.getAttribute("Target") ?? "", base).pathname.slice(1);
      expect([...parts.keys()]).toContain(target);
    }
    expect(new Set(links.map((link) => link.getAttribute("Id"))).size).toBe(links.length);
  }
});

test("a worksheet's elements stand in their order", () => {
  const sheets = [...parts.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"));
  expect(sheets.length).toBeGreaterThan(1);
  for (const name of sheets) {
    const places = [...parse(name).documentElement.children].map((element) =>
      ORDER.indexOf(element.localName)
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  }
});
