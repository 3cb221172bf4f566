import { chooseDropped } from "../../../src/workbench/page/opening/chooseDropped";

const named = (...names: string[]) => names.map((name) => ({ name }));

test.each(["plan.xlsx", "Plan with macros.XLSM"])("%s is opened", (name) => {
  expect(chooseDropped(named(name))).toEqual({ ok: true, value: { name } });
});

test.each([
  [named(), "Nothing was opened: what was dropped is no file."],
  [named("a.xlsx", "b.xlsx"), "2 files were dropped, and none was opened. Drop one workbook."],
  [
    named("notes.txt"),
    "notes.txt was not opened. Drop an Excel workbook: a file ending in .xlsx or .xlsm.",
  ],
  [
    named("old.xls"),
    "old.xls was not opened. Drop an Excel workbook: a file ending in .xlsx or .xlsm.",
  ],
])("%j is refused in words", (files, message) => {
  expect(chooseDropped(files)).toEqual({ ok: false, problem: { message } });
});
