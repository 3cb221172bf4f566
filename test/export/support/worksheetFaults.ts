import { attribute, elements } from "./Package";

/** How many styles and shared strings there are for cells to point at. */
export interface Known {
  readonly styles: number;
  readonly strings: number;
}

const LONGEST_FOOTER = 255;
const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 255;

/** What is wrong inside a worksheet: its rows, cells, columns, merged areas, page's foot. */
export function worksheetFaults(sheet: Document, known: Known): string[] {
  return [
    ...rowFaults(sheet),
    ...elements(sheet, "c").flatMap((cell) => cellFaults(cell, known)),
    ...columnFaults(sheet),
    ...mergeFaults(sheet),
    ...["oddHeader", "oddFooter"]
      .flatMap((name) => elements(sheet, name))
      .filter((each) => each.textContent.length > LONGEST_FOOTER)
      .map((each) => `<${each.localName}> is too long`),
    ...elements(sheet, "f").map(() => "there is a <f> in a sheet of values"),
    ...elements(sheet, "hyperlink")
      .filter((link) => link.hasAttribute("r:id") || !link.hasAttribute("location"))
      .map(() => "there is a <hyperlink> out of the file"),
  ];
}

function rowFaults(sheet: Document): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of elements(sheet, "row")) {
    const number = Number(attribute(row, "r"));
    if (number <= lastRow) faults.push(`row ${number} comes after row ${lastRow}`);
    lastRow = number;
    if (!(Number(row.getAttribute("ht") ?? 15) <= HIGHEST_ROW))
      faults.push(`row ${number} is too high`);
    let lastColumn = 0;
    for (const cell of row.children) {
      const { column, row: ownRow } = readAddress(attribute(cell, "r"));
      if (ownRow !== number) faults.push(`${attribute(cell, "r")} is in row ${number}`);
      if (column <= lastColumn) faults.push(`${attribute(cell, "r")} is out of order`);
      lastColumn = column;
    }
  }
  return faults;
}

function cellFaults(cell: Element, { styles, strings }: Known): string[] {
  const at = attribute(cell, "r");
  const type = cell.getAttribute("t") ?? "n";
  const value = elements(cell, "v")[0]?.textContent ?? null;
  const faults: string[] = [];
  if (!(Number(cell.getAttribute("s") ?? 0) < styles)) faults.push(`${at} has an unknown style`);
  if (type === "s" && !(value !== null && Number(value) < strings))
    faults.push(`${at} has an unknown string`);
  if (type === "n" && value !== null && !Number.isFinite(Number(value)))
    faults.push(`${at} holds no number`);
  if (!["s", "n", "inlineStr"].includes(type)) faults.push(`${at} is of type ${type}`);
  return faults;
}

function columnFaults(sheet: Document): string[] {
  let last = 0;
  return elements(sheet, "col").flatMap((column) => {
    const [min, max] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    const ordered = min > last && max >= min;
    last = max;
    const fits = Number(attribute(column, "width")) <= WIDEST_COLUMN;
    return ordered && fits ? [] : [`column ${min} is out of order or too wide`];
  });
}

function mergeFaults(sheet: Document): string[] {
  const areas = elements(sheet, "mergeCell").map((each) => attribute(each, "ref"));
  const faults = areas
    .filter((area) => new Set(area.split(":")).size < 2)
    .map((area) => `${area} is merged with nothing`);
  const counts = elements(sheet, "mergeCells").map((each) => Number(attribute(each, "count")));
  if (counts.some((count) => count !== areas.length || count === 0))
    faults.push("merged areas are miscounted");
  return faults;
}

/** From 1, as Excel counts. */
function readAddress(address: string): { column: number; row: number } {
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d+)$/u.exec(address) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  );
  return { column, row: Number(digits) };
}
