import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(() => {
  host.replaceBook();
});
afterAll(() => {
  host.close();
});

/** Gives cells rules, and reads the rule and its type back for `address`. */
async function ruleAfter(
  set: (sheet: Excel.Worksheet) => void,
  address = "C2:C9"
): Promise<{ rule: Excel.DataValidationRule; type: string }> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    set(sheet);
    const found = sheet.getRange(address).dataValidation.load("rule,type");
    await context.sync();
    return { rule: found.rule, type: found.type };
  });
}

async function codeOf(rule: unknown): Promise<string> {
  // What an add-in in plain JavaScript can pass.
  const given = rule as Excel.DataValidationRule;
  return ruleAfter((sheet) => {
    sheet.getRange("C2:C9").dataValidation.rule = given;
  }).then(
    () => "none",
    (error: unknown) => (error as OfficeExtension.Error).code
  );
}

test.each<[string, string, Excel.DataValidationRule, Excel.DataValidationRule?]>([
  [
    "whole numbers",
    "WholeNumber",
    { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
  ],
  ["decimals", "Decimal", { decimal: { formula1: 0.5, operator: "GreaterThanOrEqualTo" } }],
  ["lengths of text", "TextLength", { textLength: { formula1: 200, operator: "LessThan" } }],
  [
    "dates",
    "Date",
    { date: { formula1: "2025-03-31", operator: "GreaterThan" } },
    { date: { formula1: 45_747 as unknown as string, operator: "GreaterThan" } },
  ],
  [
    "times",
    "Time",
    { time: { formula1: "09:00", formula2: "18:00:00", operator: "NotBetween" } },
    {
      time: {
        formula1: 0.375 as unknown as string,
        formula2: 0.75 as unknown as string,
        operator: "NotBetween",
      },
    },
  ],
  ["a formula", "Custom", { custom: { formula: "=LEN(C2)>3" } }],
  ["a bound by formula", "Decimal", { decimal: { formula1: "=$A$1*2", operator: "EqualTo" } }],
  ["choices", "List", { list: { inCellDropDown: false, source: "Red,Amber,Green" } }],
])("a rule by %s comes back as it was given", async (_what, type, rule, expected = rule) => {
  const found = await ruleAfter((sheet) => {
    sheet.getRange("C2:C9").dataValidation.rule = rule;
  });
  expect(found).toEqual({ rule: expected, type });
});

test("a range as a bound becomes a reference", async () => {
  const { rule } = await ruleAfter((sheet) => {
    const limit = sheet.getRange("A1");
    sheet.getRange("C2:C9").dataValidation.rule = {
      wholeNumber: { formula1: limit, operator: "LessThanOrEqualTo" },
    };
  });
  expect(rule).toEqual({
    wholeNumber: { formula1: "=Sheet1!$A$1", operator: "LessThanOrEqualTo" },
  });
});

test("cells of which some have a rule, or several, say so", async () => {
  const set = (sheet: Excel.Worksheet): void => {
    sheet.getRange("C2:C5").dataValidation.rule = { custom: { formula: "=TRUE" } };
    sheet.getRange("C6:C7").dataValidation.rule = { custom: { formula: "=FALSE" } };
  };
  expect(await ruleAfter(set, "C2:C9")).toEqual({ rule: {}, type: "MixedCriteria" });
  expect(await ruleAfter(set, "C2:C7")).toEqual({ rule: {}, type: "Inconsistent" });
  expect(await ruleAfter(set, "D2:D7")).toEqual({ rule: {}, type: "None" });
});

test("messages go with a rule, and stay when another part of it changes", async () => {
  const found = await host.Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getFirst().getRange("C2:C9");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Green" } };
    dataValidation.load("prompt,errorAlert,ignoreBlanks");
    await context.sync();
    const { prompt, errorAlert, ignoreBlanks } = dataValidation;
    dataValidation.prompt = { message: "Choose a status", title: "RAG", showPrompt: true };
    dataValidation.ignoreBlanks = false;
    dataValidation.load("prompt,ignoreBlanks,rule");
    await context.sync();
    return [prompt, errorAlert, ignoreBlanks, dataValidation.toJSON()];
  });
  expect(found).toEqual([
    { message: "", title: "", showPrompt: true },
    { message: "", title: "", showAlert: true, style: "Stop" },
    true,
    {
      errorAlert: { message: "", title: "", showAlert: true, style: "Stop" },
      ignoreBlanks: false,
      prompt: { message: "Choose a status", title: "RAG", showPrompt: true },
      rule: { list: { inCellDropDown: true, source: "Red,Green" } },
    },
  ]);
});

test.each([
  ["no kind", {}],
  ["two kinds", { custom: { formula: "=1" }, list: { inCellDropDown: true, source: "a" } }],
  ["an unknown kind", { colour: { formula1: 1, operator: "EqualTo" } }],
  ["an unknown comparison", { decimal: { formula1: 1, operator: "Like" } }],
  ["no second bound", { decimal: { formula1: 1, operator: "Between" } }],
  ["a bound that is none", { wholeNumber: { formula1: "many", operator: "EqualTo" } }],
  ["a date that is none", { date: { formula1: "soon", operator: "EqualTo" } }],
  ["a list of nothing", { list: { inCellDropDown: true, source: "" } }],
  ["a list too long", { list: { inCellDropDown: true, source: "x".repeat(256) } }],
  ["no formula", { custom: {} }],
])("%s is InvalidArgument", async (_what, rule) => {
  expect(await codeOf(rule)).toBe("InvalidArgument");
});

test("a prompt without a rule is InvalidOperation, a rule on a protected sheet AccessDenied", async () => {
  const act = (work: (sheet: Excel.Worksheet) => void): Promise<string> =>
    ruleAfter(work).then(
      () => "none",
      (error: unknown) => (error as OfficeExtension.Error).code
    );
  expect(
    await act((sheet) => {
      sheet.getRange("A1").dataValidation.prompt = { message: "a", title: "b", showPrompt: true };
    })
  ).toBe("InvalidOperation");
  expect(
    await act((sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } };
    })
  ).toBe("AccessDenied");
});
