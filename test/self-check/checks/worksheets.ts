import { cellOf } from "../cellOf";
import type { HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";
import { readCode } from "../readCode";

/** Sheets: their names, order and hiding, what is frozen, how they are printed, and their protection. */
export const WORKSHEET_CHECKS: readonly HostCheck[] = [
  ...listChecks("Worksheet", [
    [
      "a sheet is found by its name in any case",
      "SelfCheck",
      async (_sheet, context) => {
        const found = context.workbook.worksheets.getItem("SELFCHECK").load("name");
        await context.sync();
        return found.name;
      },
    ],
    [
      "a missing sheet is a null object where that is asked for",
      true,
      async (_sheet, context) => {
        const found = context.workbook.worksheets.getItemOrNullObject("SelfCheck none");
        await context.sync();
        return found.isNullObject;
      },
    ],
    [
      "a sheet is renamed, and keeps its id",
      ["SelfCheck 2", true],
      async (sheet, context) => {
        sheet.load("id");
        await context.sync();
        const { id } = sheet;
        sheet.name = "SelfCheck 2";
        sheet.load("id,name");
        await context.sync();
        return [sheet.name, sheet.id === id];
      },
    ],
    [
      "a sheet is added behind the others, moved to the front and deleted",
      [true, 0, true],
      async (sheet, context) => {
        const added = context.workbook.worksheets.add("SelfCheck 2");
        added.load("position");
        sheet.load("position");
        await context.sync();
        const isBehind = added.position > sheet.position;
        added.position = 0;
        added.load("position");
        await context.sync();
        const { position } = added;
        added.delete();
        const gone = context.workbook.worksheets.getItemOrNullObject("SelfCheck 2");
        await context.sync();
        return [isBehind, position, gone.isNullObject];
      },
    ],
    [
      "a sheet is hidden, and hidden deep",
      ["Hidden", "VeryHidden", "Visible"],
      async (sheet, context) => {
        const read = async (visibility: Excel.Worksheet["visibility"]): Promise<string> => {
          sheet.visibility = visibility;
          sheet.load("visibility");
          await context.sync();
          return sheet.visibility;
        };
        return [await read("Hidden"), await read("VeryHidden"), await read("Visible")];
      },
    ],
    [
      "a tab has a colour, or none",
      ["#FF0000", ""],
      async (sheet, context) => {
        sheet.tabColor = "#FF0000";
        sheet.load("tabColor");
        await context.sync();
        const { tabColor } = sheet;
        sheet.tabColor = "";
        sheet.load("tabColor");
        await context.sync();
        return [tabColor, sheet.tabColor];
      },
    ],
    [
      "grid lines can be hidden",
      [true, false],
      async (sheet, context) => {
        sheet.load("showGridlines");
        await context.sync();
        const first = sheet.showGridlines;
        sheet.showGridlines = false;
        sheet.load("showGridlines");
        await context.sync();
        return [first, sheet.showGridlines];
      },
    ],
    [
      "behind the last sheet is a null object, and so on from there",
      [true, true],
      async (_sheet, context) => {
        const next = context.workbook.worksheets.getLast().getNextOrNullObject();
        const after = next.getNextOrNullObject();
        await context.sync();
        return [next.isNullObject, after.isNullObject];
      },
    ],
    [
      "an activated sheet is the active one, and its selection the selected range",
      ["SelfCheck", "SelfCheck!B2:C3"],
      async (sheet, context) => {
        sheet.activate();
        sheet.getRange("B2:C3").select();
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        return [active.name, selected.address];
      },
    ],
  ]),
  ...listChecks("WorksheetFreezePanes", [
    [
      "rows are frozen, and let go",
      ["1:1", true],
      async (sheet, context) => {
        sheet.freezePanes.freezeRows(1);
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        const { address } = frozen;
        sheet.freezePanes.unfreeze();
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return [cellOf(address), none.isNullObject];
      },
    ],
    [
      "rows and columns are frozen at a range",
      "A1:B2",
      async (sheet, context) => {
        sheet.freezePanes.freezeAt("A1:B2");
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        return cellOf(frozen.address);
      },
    ],
  ]),
  ...listChecks("PageLayout", [
    [
      "paper, orientation and fitting are kept",
      ["Landscape", "A4", 1],
      async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.load("orientation,paperSize,zoom");
        await context.sync();
        return [
          pageLayout.orientation,
          pageLayout.paperSize,
          pageLayout.zoom.horizontalFitToPages ?? null,
        ];
      },
    ],
    [
      "print area, titles and centring are kept",
      ["A1:C9", "1:1", true],
      async (sheet, context) => {
        const { pageLayout } = sheet;
        pageLayout.setPrintArea("A1:C9");
        pageLayout.setPrintTitleRows("$1:$1");
        pageLayout.centerHorizontally = true;
        const area = pageLayout.getPrintAreaOrNullObject().load("address");
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        pageLayout.load("centerHorizontally");
        await context.sync();
        return [cellOf(area.address), cellOf(titles.address), pageLayout.centerHorizontally];
      },
    ],
    [
      "a footer is kept with its codes",
      "Page &P of &N",
      async (sheet, context) => {
        const footers = sheet.pageLayout.headersFooters.defaultForAllPages;
        footers.centerFooter = "Page &P of &N";
        footers.load("centerFooter");
        await context.sync();
        return footers.centerFooter;
      },
    ],
  ]),
  ...listChecks("WorksheetProtection", [
    [
      "a protected sheet says so, and takes no values until it's freed",
      [true, "AccessDenied", "none", false],
      async (sheet, context) => {
        sheet.protection.protect();
        sheet.protection.load("protected");
        await context.sync();
        const first = sheet.protection.protected;
        sheet.getRange("A1").values = [["a"]];
        const refused = await readCode(context);
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["a"]];
        const taken = await readCode(context);
        sheet.protection.load("protected");
        await context.sync();
        return [first, refused, taken, sheet.protection.protected];
      },
    ],
  ]),
];
