import { attribute, elements, openPackage, readXml, type Package } from "../support/Package";

/** One sheet of a published workbook as those who check it see it. */
export interface PublishedSheet {
  readonly name: string;
  /** Rows from A1 on, a text a cell; "" is blank. */
  readonly rows: readonly (readonly string[])[];
  /** The marked tables: their first row and last row (from 0), their columns, and their headers. */
  readonly tables: readonly {
    readonly name: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly columns: number;
  }[];
  readonly merged: number;
  readonly frozen: boolean;
  readonly filters: number;
  readonly hidden: number;
  readonly headersOrFooters: number;
  readonly formulas: number;
  /** The colours of cells beneath a header: what only those who see them would know. */
  readonly fills: number;
  /** The sheets that links lead to. */
  readonly links: readonly string[];
}

/** A published workbook. */
export interface PublishedBook {
  readonly title: string;
  readonly language: string;
  /** The sheet that is shown on opening. */
  readonly active: string;
  /** Cells that are selected on opening, where the file says. */
  readonly cursors: readonly string[];
  readonly sheets: readonly PublishedSheet[];
}

/** Reads a workbook (.xlsx) from its parts. */
export function readXlsx(bytes: Uint8Array): PublishedBook {
  const opened = openPackage(bytes);
  const core = readXml(opened, "docProps/core.xml");
  const workbook = readXml(opened, "xl/workbook.xml");
  const strings = elements(readXml(opened, "xl/sharedStrings.xml"), "si").map((each) =>
    elements(each, "t")
      .map((text) => text.textContent)
      .join("")
  );
  const sheets = elements(workbook, "sheet").map((sheet, at) =>
    readSheet(opened, `xl/worksheets/sheet${at + 1}.xml`, attribute(sheet, "name"), strings)
  );
  const active = Number(elements(workbook, "workbookView")[0]?.getAttribute("activeTab") ?? 0);
  return {
    title: textOf(core, "title"),
    language: textOf(core, "language"),
    active: sheets[active]?.name ?? "",
    cursors: opened.paths
      .filter((path) => path.startsWith("xl/worksheets/sheet"))
      .flatMap((path) => elements(readXml(opened, path), "selection"))
      .map((each) => each.getAttribute("activeCell") ?? "A1"),
    sheets,
  };
}

function readSheet(
  opened: Package,
  path: string,
  name: string,
  strings: readonly string[]
): PublishedSheet {
  const sheet = readXml(opened, path);
  const count = (...names: string[]): number =>
    names.reduce((sum, each) => sum + elements(sheet, each).length, 0);
  const rows: string[][] = [];
  for (const cell of elements(sheet, "c")) {
    const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/u.exec(attribute(cell, "r")) ?? [];
    const value = elements(cell, "v")[0]?.textContent ?? elements(cell, "t")[0]?.textContent ?? "";
    const row = (rows[Number(number) - 1] ??= []);
    row[columnOf(letters)] =
      cell.getAttribute("t") === "s" ? (strings[Number(value)] ?? "") : value;
  }
  const number = /(\d+)\.xml$/u.exec(path)?.[1] ?? "";
  const relationships = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const tables = (
    opened.parts.has(relationships) ? elements(readXml(opened, relationships), "Relationship") : []
  )
    .map((each) => attribute(each, "Target"))
    .filter((target) => target.includes("tables/"))
    .map((target) => readXml(opened, `xl/${target.replace("../", "")}`).documentElement);
  return {
    name,
    // Rows and cells that the file leaves out are blank.
    rows: Array.from(rows, (row: string[] | undefined) =>
      Array.from(row ?? [], (text: string | undefined) => text ?? "")
    ),
    tables: tables.map((table) => {
      const [, , from = "", last = "", to = ""] =
        /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(attribute(table, "ref")) ?? [];
      return {
        name: attribute(table, "name"),
        firstRow: Number(from) - 1,
        lastRow: Number(to) - 1,
        columns: columnOf(last) + 1,
      };
    }),
    merged: count("mergeCell"),
    frozen: count("pane") > 0,
    filters: count("autoFilter") + tables.flatMap((table) => elements(table, "autoFilter")).length,
    hidden: [...elements(sheet, "row"), ...elements(sheet, "col")].filter(
      (each) => each.getAttribute("hidden") === "1"
    ).length,
    headersOrFooters: count("oddHeader", "oddFooter"),
    formulas: count("f"),
    fills: countFills(opened, sheet),
    links: elements(sheet, "hyperlink").map((each) =>
      attribute(each, "location").replace(/^'|'!A1$/gu, "")
    ),
  };
}

/** Cells with a ground of their own, but for headers. */
function countFills(opened: Package, sheet: Document): number {
  const styles = elements(readXml(opened, "xl/styles.xml"), "cellXfs")[0]?.children ?? [];
  const bold = new Set(
    elements(readXml(opened, "xl/styles.xml"), "fonts")
      .flatMap((fonts) => [...fonts.children])
      .flatMap((font, at) => (elements(font, "b").length > 0 ? [String(at)] : []))
  );
  return elements(sheet, "c").filter((cell) => {
    const style = styles[Number(cell.getAttribute("s") ?? 0)];
    return (
      style !== undefined &&
      Number(style.getAttribute("fillId") ?? 0) > 1 &&
      !bold.has(style.getAttribute("fontId") ?? "")
    );
  }).length;
}

/** Reads an OpenDocument spreadsheet (.ods) from its parts. */
export function readOds(bytes: Uint8Array): PublishedBook {
  const opened = openPackage(bytes);
  const meta = readXml(opened, "meta.xml");
  const content = readXml(opened, "content.xml");
  const settings = elements(readXml(opened, "settings.xml"), "config-item");
  const settingOf = (name: string): string[] =>
    settings
      .filter((item) => attribute(item, "config:name") === name)
      .map((item) => item.textContent);
  return {
    title: textOf(meta, "title"),
    language: textOf(meta, "language"),
    active: settingOf("ActiveTable").join(),
    cursors: settingOf("CursorPositionX").map((column, at) =>
      column === "0" && settingOf("CursorPositionY")[at] === "0" ? "A1" : "elsewhere"
    ),
    sheets: elements(content, "table").map((table) => readTable(table, content)),
  };
}

function readTable(table: Element, content: Document): PublishedSheet {
  const name = attribute(table, "table:name");
  const rows = elements(table, "table-row").map((row) =>
    elements(row, "table-cell").map((cell) =>
      elements(cell, "p")
        .map((each) => each.textContent)
        .join("\n")
    )
  );
  const ranges = elements(content, "database-range").filter((range) =>
    attribute(range, "table:target-range-address").startsWith(`'${name}'.`)
  );
  return {
    name,
    rows,
    tables: ranges.map((range) => {
      const [, from = "", letters = "", to = ""] =
        /\.A(\d+):'.*'\.([A-Z]+)(\d+)$/u.exec(attribute(range, "table:target-range-address")) ?? [];
      return {
        name: attribute(range, "table:name"),
        firstRow: Number(from) - 1,
        lastRow: Number(to) - 1,
        columns: columnOf(letters) + 1,
      };
    }),
    merged: elements(table, "covered-table-cell").length,
    frozen: false,
    filters: ranges.filter(
      (range) => range.getAttribute("table:display-filter-buttons") !== "false"
    ).length,
    hidden: [...elements(table, "table-row"), ...elements(table, "table-column")].filter((each) =>
      ["collapse", "filter"].includes(each.getAttribute("table:visibility") ?? "")
    ).length,
    headersOrFooters: elements(content, "header").length + elements(content, "footer").length,
    formulas: [...table.querySelectorAll("*")].filter((each) => each.hasAttribute("table:formula"))
      .length,
    fills: 0,
    links: elements(table, "a").map((each) =>
      attribute(each, "xlink:href").replace(/^#'|'\.A1$/gu, "")
    ),
  };
}

function textOf(document: Document, name: string): string {
  return elements(document, name)[0]?.textContent ?? "";
}

/** "A" is 0, "AA" is 26. */
function columnOf(letters: string): number {
  return letters.split("").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
