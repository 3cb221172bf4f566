import { cellOf } from "../cellOf";
import type { Answer, HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";

/** What belongs to the workbook: names, settings, how it's calculated. */
export const WORKBOOK_CHECKS: readonly HostCheck[] = [
  ...listChecks("NamedItem", [
    [
      "a name of cells gives its range and its formula",
      ["Range", "=SelfCheck!$A$1:$B$2", "A1:B2", "Workbook"],
      async (sheet, context) => {
        const item = context.workbook.names.add("SelfCheckRange", sheet.getRange("A1:B2"));
        item.load("type,formula,scope");
        const range = item.getRange().load("address");
        await context.sync();
        return [item.type, item.formula as Answer, cellOf(range.address), item.scope];
      },
    ],
    [
      "a sheet has names of its own",
      ["Worksheet", true],
      async (sheet, context) => {
        const item = sheet.names.add("SelfCheckOwn", sheet.getRange("A1"));
        item.load("scope");
        const none = context.workbook.names.getItemOrNullObject("SelfCheckOwn");
        await context.sync();
        return [item.scope, none.isNullObject];
      },
    ],
    [
      "a name can be hidden, and has a comment",
      [false, "ours"],
      async (sheet, context) => {
        const item = sheet.names.add("SelfCheckHidden", sheet.getRange("A1"), "ours");
        item.visible = false;
        item.load("visible,comment");
        await context.sync();
        return [item.visible, item.comment];
      },
    ],
    [
      "a name follows inserted rows",
      "=SelfCheck!$A$3:$B$4",
      async (sheet, context) => {
        const item = sheet.names.add("SelfCheckMoved", sheet.getRange("A2:B3"));
        await context.sync();
        sheet.getRange("1:1").insert("Down");
        item.load("formula");
        await context.sync();
        return item.formula as Answer;
      },
    ],
    [
      "a deleted name is gone",
      true,
      async (sheet, context) => {
        sheet.names.add("SelfCheckGone", sheet.getRange("A1")).delete();
        const none = sheet.names.getItemOrNullObject("SelfCheckGone");
        await context.sync();
        return none.isNullObject;
      },
    ],
    [
      "formulas know a name",
      3,
      async (sheet, context) => {
        sheet.getRange("A1:A2").values = [[1], [2]];
        sheet.names.add("SelfCheckSum", sheet.getRange("A1:A2"));
        await context.sync();
        const cell = sheet.getRange("C1");
        cell.formulas = [["=SUM(SelfCheckSum)"]];
        cell.load("values");
        await context.sync();
        return cell.values[0]?.[0] as Answer;
      },
    ],
  ]),
  ...listChecks("Setting", [
    [
      "a setting keeps texts, numbers, truths, lists and objects",
      { list: [1, "two", true, null], text: "plan" },
      async (_sheet, context) => {
        const value = { list: [1, "two", true, null], text: "plan" };
        context.workbook.settings.add("SelfCheckAll", value);
        const setting = context.workbook.settings.getItem("SelfCheckAll").load("value");
        await context.sync();
        // The value is whatever was kept; the library has it as any.
        const { list, text } = setting.value as typeof value;
        return { list, text };
      },
    ],
    [
      "a setting added again has the new value",
      ["new", 1],
      async (_sheet, context) => {
        const { settings } = context.workbook;
        settings.add("SelfCheckTwice", "old");
        settings.add("SelfCheckTwice", "new");
        settings.load("items/key,items/value");
        await context.sync();
        const found = settings.items.filter(({ key }) => key === "SelfCheckTwice");
        return [found[0]?.value as Answer, found.length];
      },
    ],
    [
      "a deleted setting is a null object",
      true,
      async (_sheet, context) => {
        const { settings } = context.workbook;
        settings.add("SelfCheckGone", 1).delete();
        const none = settings.getItemOrNullObject("SelfCheckGone");
        await context.sync();
        return none.isNullObject;
      },
    ],
  ]),
  ...listChecks("Application", [
    [
      "functions are worked out without a cell",
      45716,
      async (_sheet, context) => {
        const day = context.workbook.functions.date(2025, 2, 28).load("value");
        await context.sync();
        return day.value;
      },
    ],
    [
      "the workbook is calculated by itself",
      "Automatic",
      async (_sheet, context) => {
        const application = context.workbook.application.load("calculationMode");
        await context.sync();
        return application.calculationMode;
      },
    ],
  ]),
];
