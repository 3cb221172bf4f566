import { LocaleType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import type { BookExtras, BookTable } from "../../book/Book";
import { createChartId } from "../../book/BookChart";
import type { BookChart } from "../../book/BookChart";
import type { AddinReference } from "../AddinReference";
import { CONDITIONAL_FORMATS } from "../ConditionalFormat";
import { FILTERS } from "../Filter";
import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";
import type { OpenedWorkbook } from "../OpenedWorkbook";
import type { Package } from "../package/Package";
import { readProperties } from "../properties/readProperties";
import type { Result } from "../Result";
import { listSheetAnchors } from "../patch/listAnchors";
import { listBookAnchors } from "../patch/listBookAnchors";
import { StyleBook } from "../StyleBook";
import { VALIDATIONS } from "../Validation";
import { childOf, childrenOf, flagOf } from "../xml/elements";
import { listBookNotHeld, listStylesNotHeld } from "./listNotHeld";
import { listSheetIds, listSheets } from "./listSheets";
import { NotHeld } from "../NotHeld";
import { readNames } from "./readNames";
import type { ReadNames } from "./readNames";
import { readSettings } from "./readSettings";
import { readSheet } from "./readSheet";
import type { ReadSheet, SheetEntry } from "./readSheet";
import { readStyles } from "./readStyles";
import { readText } from "./readText";
import { readTheme } from "./readTheme";

/** Reads the workbook in a package. Throws DamagedPart for a part that isn't well-formed. */
export function readBook(
  pack: Package,
  name: string,
  addin: AddinReference
): Result<OpenedWorkbook, OpenProblem> {
  const part = pack.linked("", "officeDocument");
  if (part?.endsWith(".bin") === true) {
    return { ok: false, problem: describeProblem("binary-workbook") };
  }
  const workbook = part === undefined ? undefined : pack.xml(part);
  if (part === undefined || workbook?.localName !== "workbook") {
    return { ok: false, problem: describeProblem("not-a-workbook") };
  }
  const entries = listSheets(pack, part, workbook);
  if (entries.length === 0) {
    return { ok: false, problem: describeProblem("no-sheets") };
  }
  const notHeld = new NotHeld();
  const book = new StyleBook();
  const marksCells =
    listBookAnchors(pack, part).length > 0 ||
    entries.some((entry) => listSheetAnchors(pack, entry).length > 0);
  const read = createSheetReader(pack, part, workbook, book, notHeld, marksCells);
  const sheets = entries.map((entry) => ({ entry, sheet: read(entry) }));
  listBookNotHeld(pack, part, workbook, notHeld);
  const names = readNames(workbook, listSheetIds(workbook, entries));
  const settings = readSettings(pack, addin, notHeld);
  const data: IWorkbookData = {
    id: "workbook",
    name,
    appVersion: "0.25.1",
    locale: LocaleType.EN_US,
    styles: book.styles,
    defaultStyle: read.base,
    sheetOrder: entries.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(({ entry, sheet }) => [entry.id, sheet.data])),
    resources: listResources(sheets),
  };
  const extras: BookExtras = {
    tables: sheets.flatMap(({ sheet }): readonly BookTable[] => sheet.tables),
    charts: listCharts(sheets),
    names: names.names,
    settings,
    sheets: mergePages(sheets, names),
    properties: readProperties(pack, notHeld),
    date1904: isDate1904(workbook),
    readOnly: false,
  };
  return { ok: true, value: { snapshot: { data, extras }, notHeld: notHeld.phrases } };
}

type ReadEntry = Readonly<{ entry: SheetEntry; sheet: ReadSheet }>;

/** A reader of the workbook's sheets, with what they share read once; `base` is the default font. */
function createSheetReader(
  pack: Package,
  part: string,
  workbook: Element,
  book: StyleBook,
  notHeld: NotHeld,
  marksCells: boolean
) {
  const linked = (type: string): Element | undefined => {
    const target = pack.linked(part, type);
    return target === undefined ? undefined : pack.xml(target);
  };
  const theme = readTheme(linked("theme"));
  const styles = linked("styles");
  listStylesNotHeld(styles, notHeld);
  const stylesheet = readStyles(styles, theme);
  const strings = childrenOf(linked("sharedStrings"), "si").map(readText);
  const date1904 = isDate1904(workbook);
  const read = (entry: SheetEntry): ReadSheet =>
    readSheet(pack, entry, {
      sheetName: entry.name,
      strings,
      stylesheet,
      book,
      theme,
      date1904,
      marksCells: marksCells || strings.some(({ rich }) => rich),
      notHeld,
    });
  return Object.assign(read, { base: stylesheet.base });
}

function listCharts(sheets: readonly ReadEntry[]): BookChart[] {
  const charts: BookChart[] = [];
  for (const { entry, sheet } of sheets) {
    for (const chart of sheet.charts)
      charts.push({ ...chart, id: createChartId(charts), sheetId: entry.id });
  }
  return charts;
}

function isDate1904(workbook: Element): boolean {
  return flagOf(childOf(workbook, "workbookPr"), "date1904");
}

function mergePages(sheets: readonly ReadEntry[], { pages }: ReadNames): BookExtras["sheets"] {
  return Object.fromEntries(
    sheets
      .map(({ entry, sheet }) => {
        const page = { ...sheet.extras.page, ...pages.get(entry.id) };
        return [
          entry.id,
          Object.keys(page).length === 0 ? sheet.extras : { ...sheet.extras, page },
        ] as const;
      })
      .filter(([, extras]) => Object.keys(extras).length > 0)
  );
}

/** What the spreadsheet's parts for conditional formats, validations and filters keep, as their JSON texts. */
function listResources(sheets: readonly ReadEntry[]): { name: string; data: string }[] {
  const bySheet = (pick: (sheet: ReadSheet) => unknown): string =>
    JSON.stringify(
      Object.fromEntries(
        sheets
          .map(({ entry, sheet }) => [entry.id, pick(sheet)] as const)
          .filter(([, value]) => value !== undefined)
      )
    );
  return [
    {
      name: CONDITIONAL_FORMATS,
      data: bySheet(({ formats }) => (formats.length === 0 ? undefined : formats)),
    },
    {
      name: VALIDATIONS,
      data: bySheet(({ validations }) => (validations.length === 0 ? undefined : validations)),
    },
    { name: FILTERS, data: bySheet(({ filter }) => filter) },
  ];
}
