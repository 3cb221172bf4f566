import { ZIP_DAY } from "../package/zipParts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { CREATOR, LANGUAGE } from "../package/propertiesDay";

/** One thing that is put right in a part: `from` must be there just once. */
interface Correction {
  readonly part: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What the library writes otherwise than we want it:
 * - it has no language, and names itself as the application;
 * - it asks for a full calculation, though there is no formula: on closing, Excel would then ask
 *   whether to save changes that nobody made;
 * - it marks no sheet as selected;
 * - a font's colour comes before its size, where Office's order is size, colour, name;
 * - the page's foot would shrink with the table when that is fitted to the page.
 */
function corrections(withFooters: number): Correction[] {
  const footers = Array.from({ length: withFooters }, (_, index) => ({
    part: `xl/worksheets/sheet${index + 1}.xml`,
    from: "<headerFooter>",
    to: '<headerFooter scaleWithDoc="0">',
  }));
  return [
    {
      part: "docProps/core.xml",
      from: "</cp:coreProperties>",
      to: `<dc:language>${LANGUAGE}</dc:language></cp:coreProperties>`,
    },
    {
      part: "docProps/app.xml",
      from: "<Application>hucre</Application>",
      to: `<Application>${CREATOR}</Application>`,
    },
    { part: "xl/workbook.xml", from: '<calcPr calcId="0" fullCalcOnLoad="1"/>', to: "" },
    {
      part: "xl/worksheets/sheet1.xml",
      from: '<sheetView workbookViewId="0"',
      to: '<sheetView tabSelected="1" workbookViewId="0"',
    },
    ...footers,
  ];
}

const STYLES = "xl/styles.xml";

/** What a workbook has that needs finishing. */
export interface Finishing {
  /** How many sheets, from the first, have a foot on their pages. */
  readonly footers?: number;
  /** The charts' parts, in the order of the sheets that have one: the library's own have no values. */
  readonly charts?: readonly string[];
}

/**
 * Corrects the parts of a workbook as the library writes it, and packs them again so that the same
 * parts make the same bytes on every machine: one compressor, one date.
 *
 * @throws Error when a part isn't what the corrections were written for: the library has changed
 */
export function finishPackage(
  written: Uint8Array,
  { footers = 0, charts = [] }: Finishing
): Uint8Array {
  const parts = unzipSync(written);
  charts.forEach((chart, at) => {
    const path = `xl/charts/chart${at + 1}.xml`;
    if (parts[path] === undefined) throw new Error(`The written workbook has no part ${path}.`);
    parts[path] = strToU8(chart);
  });
  for (const { part, from, to } of corrections(footers)) {
    const content = parts[part];
    if (content === undefined) throw new Error(`The written workbook has no part ${part}.`);
    parts[part] = strToU8(replaceOnce(strFromU8(content), from, to, part));
  }
  const styles = parts[STYLES];
  if (styles === undefined) throw new Error(`The written workbook has no part ${STYLES}.`);
  parts[STYLES] = strToU8(orderFonts(strFromU8(styles)));
  return zipSync(parts, { mtime: ZIP_DAY, level: 6 });
}

/** Puts a font's colour behind its size. (Open XML SDK, CT_Font as a sequence) */
function orderFonts(styles: string): string {
  return styles.replace(/(<color [^>]*\/>)(<sz [^>]*\/>)/gu, "$2$1");
}

function replaceOnce(text: string, from: string, to: string, part: string): string {
  const [before, after, ...more] = text.split(from);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The part ${part} doesn't hold just one ${from}.`);
  return before + to + after;
}
