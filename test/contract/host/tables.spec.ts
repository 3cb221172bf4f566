import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(async () => {
  host.replaceBook();
  await run(async (context, sheet) => {
    sheet.getRange("B3:D6").values = [
      ["Ref", "Action", "RAG"],
      ["1.1", "a", "x"],
      ["1.2", "b", "y"],
      ["1.3", "c", "z"],
    ];
    const table = sheet.tables.add("B3:D6", true);
    table.name = "Actions";
    context.workbook.names.add("Statuses", sheet.getRange("D4:D6"), "What it is");
    await context.sync();
  });
});
afterAll(() => {
  host.close();
});

type Work<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;
const run = <T>(work: Work<T>): Promise<T> =>
  host.Excel.run((context) => work(context, context.workbook.worksheets.getFirst()));

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  return error === null ? "no error" : (error as OfficeExtension.Error).code;
}

/** Where the table and the name are now. */
async function places(): Promise<unknown[]> {
  return run(async (context) => {
    const table = context.workbook.tables.getItem("Actions").getRange().load("address");
    const name = context.workbook.names.getItem("Statuses").load("formula");
    await context.sync();
    return [table.address, name.formula as unknown];
  });
}

test("a table's parts are where they should be", async () => {
  const found = await run(async (context) => {
    const table = context.workbook.tables
      .getItem("actions")
      .load("id,name,style,showTotals,worksheet/name");
    const [header, body] = [
      table.getHeaderRowRange().load("values"),
      table.getDataBodyRange().load("address"),
    ];
    table.columns.load("items/name,items/index,count");
    table.rows.load("count");
    const column = table.columns.getItem("RAG").getDataBodyRange().load("values");
    const none = table.columns.getItemOrNullObject("Nothing");
    await context.sync();
    return [
      [table.name, table.style, table.showTotals, table.worksheet.name],
      header.values[0] as unknown[],
      body.address,
      table.columns.items.map((item) => item.name),
      [table.columns.count, table.rows.count],
      column.values as unknown[][],
      none.isNullObject,
    ];
  });
  expect(found).toEqual([
    ["Actions", "TableStyleMedium2", false, "Sheet1"],
    ["Ref", "Action", "RAG"],
    "Sheet1!B4:D6",
    ["Ref", "Action", "RAG"],
    [3, 3],
    [["x"], ["y"], ["z"]],
    true,
  ]);
});

test("tables and names follow rows and columns, and undo takes them back", async () => {
  await run(async (context, sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A:A").insert("Right");
    await context.sync();
  });
  expect(await places()).toEqual(["Sheet1!C5:E8", "=Sheet1!$E$6:$E$8"]);
  await run(async (context, sheet) => {
    sheet.getRange("7:7").insert("Down");
    sheet.getRange("1:4").delete("Up");
    await context.sync();
  });
  expect(await places()).toEqual(["Sheet1!C1:E5", "=Sheet1!$E$2:$E$5"]);
  host.book.undo();
  host.book.undo();
  expect(await places()).toEqual(["Sheet1!B3:D6", "=Sheet1!$D$4:$D$6"]);
});

test("rows of a sheet that isn't the active one move its own table only", async () => {
  await run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("3:3").delete("Up");
    await context.sync();
    other.activate();
    context.workbook.worksheets.getFirst().getRange("1:1").delete("Up");
    await context.sync();
  });
  expect(await places()).toEqual(["Sheet1!B2:D5", "=Sheet1!$D$3:$D$5"]);
});

test("formulas follow as well", async () => {
  const formulas = await run(async (context, sheet) => {
    sheet.getRange("F1").formulas = [["=COUNTA(D4:D6)"]];
    await context.sync();
    sheet.getRange("5:5").insert("Down");
    await context.sync();
    const cell = sheet.getRange("F1").load("formulas,values");
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(formulas).toEqual([[["=COUNTA(D4:D7)"]], [[3]]]);
});

test("a table grows, shrinks, and gets rows and columns", async () => {
  const found = await run(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Actions");
    sheet.getRange("B7:D7").values = [["1.4", "d", "w"]];
    sheet.getRange("B8").values = [["below"]];
    table.resize("B3:D7");
    table.rows.add(undefined, [["1.5", "e", "v"]]);
    table.columns.add(1, undefined, "Lead");
    const range = table.getRange().load("values,address");
    const below = sheet.getRange("B9").load("values");
    await context.sync();
    return [range.address, range.values[0] as unknown, range.values[5] as unknown, below.values];
  });
  expect(found).toEqual([
    "Sheet1!B3:E8",
    ["Ref", "Lead", "Action", "RAG"],
    [1.5, "", "e", "v"],
    [["below"]],
  ]);
});

test("rows and columns can be deleted", async () => {
  const address = await run(async (context) => {
    const table = context.workbook.tables.getItem("Actions");
    table.rows.getItemAt(1).delete();
    table.columns.getItem("Action").delete();
    const range = table.getRange().load("address,values");
    await context.sync();
    return [range.address, range.values];
  });
  expect(address).toEqual([
    "Sheet1!B3:C5",
    [
      ["Ref", "RAG"],
      [1.1, "x"],
      [1.3, "z"],
    ],
  ]);
});

test("of rows that are all deleted with their sheet's rows, a blank one is left", async () => {
  const body = await run(async (context, sheet) => {
    sheet.getRange("4:6").delete("Up");
    const range = context.workbook.tables.getItem("Actions").getDataBodyRange().load("values");
    await context.sync();
    return range.values;
  });
  expect(body).toEqual([["", "", ""]]);
});

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void, string]>([
  ["overlapping tables", (_context, sheet) => sheet.tables.add("D6:F9", true), "InvalidArgument"],
  [
    "a resize that leaves the header",
    (context) => {
      context.workbook.tables.getItem("Actions").resize("B4:D9");
    },
    "InvalidArgument",
  ],
  [
    "a name that is taken",
    (context, sheet) => context.workbook.names.add("STATUSES", sheet.getRange("A1")),
    "ItemAlreadyExists",
  ],
  [
    "a name that a table has",
    (context, sheet) => context.workbook.names.add("actions", sheet.getRange("A1")),
    "ItemAlreadyExists",
  ],
  [
    "a name like a cell",
    (context, sheet) => context.workbook.names.add("RAG2025", sheet.getRange("A1")),
    "InvalidArgument",
  ],
  [
    "a name with spaces",
    (context, sheet) => context.workbook.names.add("RAG Summary", sheet.getRange("A1")),
    "InvalidArgument",
  ],
  [
    "a table that is gone",
    (context) => context.workbook.tables.getItem("Nothing").load("name"),
    "ItemNotFound",
  ],
  [
    "a column that is gone",
    (context) => context.workbook.tables.getItem("Actions").columns.getItem("Due").load("name"),
    "ItemNotFound",
  ],
])("%s", async (_name, work, code) => {
  const outcome = run(async (context, sheet) => {
    work(context, sheet);
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe(code);
});

test("blank and double headers are named", async () => {
  const names = await run(async (context, sheet) => {
    sheet.getRange("H1:J1").values = [["Due", "", "Due"]];
    const table = sheet.tables.add("H1:J2", true).load("name");
    table.columns.load("items/name");
    await context.sync();
    return [table.name, table.columns.items.map((column) => column.name)];
  });
  expect(names).toEqual(["Table1", ["Due", "Column2", "Due2"]]);
});

test("names: scope, value, type, comment, range, deleting", async () => {
  const found = await run(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("Rate", "=0.25");
    sheet.names.add("Local", sheet.getRange("A1"));
    names.load("items/name,items/type,items/value,items/scope,items/comment,items/visible");
    const range = names.getItem("statuses").getRange().load("address");
    const noRange = names.getItem("Rate").getRangeOrNullObject();
    const [local, missing] = [
      sheet.names.getItem("local").load("scope"),
      names.getItemOrNullObject("Local"),
    ];
    const viaName = sheet.getRange("Statuses").load("address");
    await context.sync();
    names.getItem("Rate").delete();
    const count = names.getCount();
    await context.sync();
    return [
      names.items.map((item) => [
        item.name,
        item.type,
        item.value as unknown,
        item.scope,
        item.comment,
        item.visible,
      ]),
      [
        range.address,
        noRange.isNullObject,
        local.scope,
        missing.isNullObject,
        viaName.address,
        count.value,
      ],
    ];
  });
  expect(found).toEqual([
    [
      ["Statuses", "Range", "Sheet1!D4:D6", "Workbook", "What it is", true],
      ["Rate", "Double", 0.25, "Workbook", "", true],
    ],
    ["Sheet1!D4:D6", true, "Worksheet", true, "Sheet1!D4:D6", 1],
  ]);
});

test("names follow a sheet's new name and lose a deleted sheet", async () => {
  await run(async (context, sheet) => {
    sheet.name = "Action plan";
    await context.sync();
  });
  expect((await places())[1]).toBe("='Action plan'!$D$4:$D$6");
  const formula = await run(async (context, sheet) => {
    context.workbook.worksheets.add("Other");
    sheet.delete();
    const name = context.workbook.names.getItem("Statuses").load("formula,type");
    const table = context.workbook.tables.getItemOrNullObject("Actions");
    await context.sync();
    return [name.formula as unknown, name.type, table.isNullObject];
  });
  expect(formula).toEqual(["=#REF!", "Error", true]);
});

test("totals and converting to a range", async () => {
  const found = await run(async (context, sheet) => {
    const table = context.workbook.tables.getItem("Actions");
    sheet.getRange("B7").values = [["below"]];
    table.showTotals = true;
    const [total, body] = [
      table.getTotalRowRange().load("address"),
      table.getDataBodyRange().load("address"),
    ];
    const moved = sheet.getRange("B8").load("values");
    await context.sync();
    table.showTotals = false;
    const range = table.convertToRange().load("address");
    context.workbook.tables.load("count");
    await context.sync();
    return [
      total.address,
      body.address,
      moved.values,
      range.address,
      context.workbook.tables.count,
    ];
  });
  expect(found).toEqual(["Sheet1!B7:D7", "Sheet1!B4:D6", [["below"]], "Sheet1!B3:D6", 0]);
});

test("a drop-down list is set, read and cleared", async () => {
  const found = await run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange("D4:D6");
    dataValidation.rule = { list: { inCellDropDown: true, source: "On Track,At Risk" } };
    dataValidation.errorAlert = {
      message: "Choose one",
      title: "RAG",
      showAlert: true,
      style: "Warning",
    };
    dataValidation.load("rule,type,errorAlert");
    await context.sync();
    const { rule, type, errorAlert } = dataValidation;
    sheet.getRange("D5").dataValidation.clear();
    const [cleared, kept] = [
      sheet.getRange("D5").dataValidation.load("type"),
      sheet.getRange("D6").dataValidation.load("type"),
    ];
    await context.sync();
    return [rule.list, type, errorAlert, cleared.type, kept.type];
  });
  expect(found).toEqual([
    { inCellDropDown: true, source: "On Track,At Risk" },
    "List",
    { message: "Choose one", title: "RAG", showAlert: true, style: "Warning" },
    "None",
    "List",
  ]);
});

test("formulas can use names and tables, and follow their changes", async () => {
  const read = (): Promise<unknown[][]> =>
    run(async (_context, sheet) => {
      const cells = sheet.getRange("F1:F2").load("values");
      await sheet.context.sync();
      return cells.values as unknown[][];
    });
  await run(async (context, sheet) => {
    sheet.getRange("F1:F2").formulas = [["=COUNTA(Statuses)"], ['=COUNTIF(Actions[RAG],"x")']];
    await context.sync();
  });
  expect(await read()).toEqual([[3], [1]]);
  await run(async (context, sheet) => {
    sheet.getRange("B7:D7").values = [["1.4", "d", "x"]];
    context.workbook.tables.getItem("Actions").resize("B3:D7");
    context.workbook.names.getItem("Statuses").formula = "=Sheet1!$D$4:$D$7";
    sheet.getRange("F1").formulas = [["=COUNTA(Statuses)+0"]];
    await context.sync();
  });
  expect(await read()).toEqual([[4], [2]]);
});
