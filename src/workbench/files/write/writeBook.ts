import { BooleanNumber } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { BookSnapshot } from "../../book/Book";
import type { AddinReference } from "../AddinReference";
import { addDrawing } from "../charts/addDrawing";
import type { NotHeld } from "../NotHeld";
import { writeProperties } from "../properties/writeProperties";
import { element } from "../xml/element";
import { encodeEscapes } from "../xml/escapes";
import { dropLostFormulas } from "./dropLostFormulas";
import { gatherSheets } from "./gatherSheets";
import {
  ADDIN_LINK_TYPES,
  LINK_TYPES,
  LINKS_NAMESPACE,
  MAIN_NAMESPACE,
  MEDIA_TYPES,
} from "./namespaces";
import { PackageWriter } from "./PackageWriter";
import type { SheetParts, WriteContext } from "./SheetParts";
import { resolveStyle } from "./SheetParts";
import { StringList } from "./StringList";
import { StyleWriter } from "./StyleWriter";
import { writeNames } from "./writeNames";
import { writeExtension, writePanes } from "./writeSettings";
import { writeSheet } from "./writeSheet";
import { writeTable } from "./writeTable";

const WORKBOOK = "xl/workbook.xml";

/** Writes a workbook as a package; what can't be written is added to `notCarried`. */
export function writeBook(
  whole: BookSnapshot,
  addin: AddinReference,
  notCarried: NotHeld
): Uint8Array {
  const snapshot = dropLostFormulas(whole, notCarried);
  const { data, extras } = snapshot;
  const base: IStyleData = resolveStyle(data, data.defaultStyle) ?? {};
  const styles = new StyleWriter(base);
  const strings = new StringList();
  const context: WriteContext = { book: data, styles, texts: strings, notCarried };
  const sheets = gatherSheets(snapshot, notCarried);
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.data.hidden !== BooleanNumber.TRUE)
  );
  const pack = new PackageWriter();
  pack.link("", `${LINK_TYPES}/officeDocument`, WORKBOOK);
  const links = writeSheets(pack, sheets, active, context);
  pack.add(
    WORKBOOK,
    `${MEDIA_TYPES}.sheet.main+xml`,
    writeWorkbook(snapshot, sheets, links, active)
  );
  addLinked(pack, "styles", styles.write());
  addLinked(pack, "sharedStrings", strings.writePart());
  writeProperties(pack, extras.properties);
  if (Object.keys(extras.settings).length > 0) {
    addSettings(pack, extras.settings, addin);
  }
  return pack.pack();
}

function writeSheets(
  pack: PackageWriter,
  sheets: readonly SheetParts[],
  active: number,
  context: WriteContext
): string[] {
  let tables = 0;
  return sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    pack.add(part, `${MEDIA_TYPES}.worksheet+xml`, writeSheet(sheet, index === active, context));
    for (const table of sheet.tables) {
      tables += 1;
      const target = `xl/tables/table${tables}.xml`;
      pack.add(
        target,
        `${MEDIA_TYPES}.table+xml`,
        writeTable(table, tables, sheet.data.cellData ?? {})
      );
      pack.link(part, `${LINK_TYPES}/table`, target);
    }
    if (sheet.charts.length > 0) addDrawing(pack, part, sheet.charts);
    return pack.link(WORKBOOK, `${LINK_TYPES}/worksheet`, part);
  });
}

function writeWorkbook(
  { extras }: BookSnapshot,
  sheets: readonly SheetParts[],
  links: readonly string[],
  active: number
): string {
  const list = sheets.map((sheet, index) =>
    element("sheet", {
      name: encodeEscapes(sheet.name),
      sheetId: index + 1,
      state: readState(sheet),
      "r:id": links[index],
    })
  );
  return element(
    "workbook",
    { xmlns: MAIN_NAMESPACE, "xmlns:r": LINKS_NAMESPACE },
    element("workbookPr", extras.date1904 ? { date1904: true } : {}),
    element("bookViews", {}, element("workbookView", { activeTab: active })),
    element("sheets", {}, ...list),
    writeNames(extras.names, sheets),
    // Excel works everything out again: the results here are those of another engine.
    element("calcPr", { calcId: 191029, fullCalcOnLoad: true })
  );
}

/** Whether a sheet is hidden, in the file's words; undefined for one that is shown. */
export function readState({ data, extras }: SheetParts): "hidden" | "veryHidden" | undefined {
  if (extras.veryHidden === true) return "veryHidden";
  return data.hidden === BooleanNumber.TRUE ? "hidden" : undefined;
}

function addLinked(pack: PackageWriter, name: "styles" | "sharedStrings", xml: string): void {
  const part = `xl/${name}.xml`;
  pack.add(part, `${MEDIA_TYPES}.${name}+xml`, xml);
  pack.link(WORKBOOK, `${LINK_TYPES}/${name}`, part);
}

function addSettings(
  pack: PackageWriter,
  settings: Readonly<Record<string, string>>,
  addin: AddinReference
): void {
  const panes = "xl/webextensions/taskpanes.xml";
  const extension = "xl/webextensions/webextension1.xml";
  pack.add(panes, "application/vnd.ms-office.webextensiontaskpanes+xml", writePanes());
  pack.add(
    extension,
    "application/vnd.ms-office.webextension+xml",
    writeExtension(settings, addin)
  );
  pack.link("", `${ADDIN_LINK_TYPES}/webextensiontaskpanes`, panes);
  pack.link(panes, `${ADDIN_LINK_TYPES}/webextension`, extension);
}
