import type { OpenHost } from "../../support/host/openHost";
import { openHost } from "../../support/host/openHost";

let host: OpenHost;
beforeAll(async () => {
  host = await openHost();
});
beforeEach(async () => {
  host.replaceBook();
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("B2:D6").values = [
      ["Ref", "RAG", "Risk"],
      ["1.1", "Red", 9],
      ["1.2", "Green", 2],
      [1.3, "", 5],
      ["1.4", "Red", 4],
    ];
    await context.sync();
  });
});
afterAll(() => {
  host.close();
});

/** Does something with the first sheet, and gives the rows from 1 that are hidden then. */
async function hiddenAfter(act: (sheet: Excel.Worksheet) => void): Promise<number[]> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    act(sheet);
    await context.sync();
    const rows = Array.from({ length: 8 }, (_, index) =>
      sheet.getRange(`${index + 1}:${index + 1}`).load("rowHidden")
    );
    await context.sync();
    return rows.flatMap((row, index) => (row.rowHidden ? [index + 1] : []));
  });
}

async function codeOf(act: (sheet: Excel.Worksheet) => void): Promise<string> {
  return hiddenAfter(act).then(
    () => "none",
    (error: unknown) => (error as OfficeExtension.Error).code
  );
}

const ON_RED: Excel.FilterCriteria = { filterOn: "Values", values: ["Red"] };

test.each<[string, number, Excel.FilterCriteria, number[]]>([
  ["one value", 1, ON_RED, [4, 5]],
  ["values and blanks", 1, { filterOn: "Values", values: ["Green", ""] }, [3, 6]],
  ["a comparison", 2, { filterOn: "Custom", criterion1: ">=5" }, [4, 6]],
  [
    "two comparisons that must both hold",
    2,
    { filterOn: "Custom", criterion1: ">2", criterion2: "<9", operator: "And" },
    [3, 4],
  ],
  [
    "two comparisons of which one is enough",
    2,
    { filterOn: "Custom", criterion1: "=9", criterion2: "=2", operator: "Or" },
    [5, 6],
  ],
])("a sheet is filtered by %s, and says how", async (_what, column, criteria, hidden) => {
  expect(
    await hiddenAfter((sheet) => {
      sheet.autoFilter.apply("B2:D6", column, criteria);
    })
  ).toEqual(hidden);
  const found = await host.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.load();
    const range = autoFilter.getRange().load("address");
    await context.sync();
    return [autoFilter.toJSON(), range.address];
  });
  const all = [null, null, null].map((none, index) => (index === column ? criteria : none));
  expect(found).toEqual([{ criteria: all, enabled: true, isDataFiltered: true }, "Sheet1!B2:D6"]);
});

test("criteria of several columns add up, are cleared alone or together, and removed", async () => {
  expect(
    await hiddenAfter((sheet) => {
      sheet.autoFilter.apply("B2:D6", 1, ON_RED);
      sheet.autoFilter.apply("B2:D6", 2, { filterOn: "Custom", criterion1: "<9" });
    })
  ).toEqual([3, 4, 5]);
  expect(
    await hiddenAfter((sheet) => {
      sheet.autoFilter.clearColumnCriteria(2);
    })
  ).toEqual([4, 5]);
  expect(
    await hiddenAfter((sheet) => {
      sheet.autoFilter.clearCriteria();
    })
  ).toEqual([]);
  const left = await host.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getFirst();
    autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    const before = [autoFilter.enabled, autoFilter.isDataFiltered];
    autoFilter.remove();
    autoFilter.load("enabled");
    const range = autoFilter.getRangeOrNullObject();
    await context.sync();
    return [...before, autoFilter.enabled, range.isNullObject];
  });
  expect(left).toEqual([true, false, false, true]);
});

test("values that change later are filtered when the filter is applied again", async () => {
  expect(
    await hiddenAfter((sheet) => {
      sheet.autoFilter.apply("B2:D6", 1, ON_RED);
      sheet.getRange("C4").values = [["Red"]];
    })
  ).toEqual([4, 5]);
  expect(
    await hiddenAfter((sheet) => {
      sheet.autoFilter.reapply();
    })
  ).toEqual([5]);
});

test("filtering is one undo step", async () => {
  await hiddenAfter((sheet) => {
    sheet.autoFilter.apply("B2:D6", 1, ON_RED);
  });
  host.book.undo();
  expect(await hiddenAfter(() => undefined)).toEqual([]);
  host.book.redo();
  expect(await hiddenAfter(() => undefined)).toEqual([4, 5]);
});

test("a table's columns have filters, apart from the sheet's", async () => {
  expect(
    await hiddenAfter((sheet) => {
      const table = sheet.tables.add("B2:D6", true);
      table.columns.getItem("RAG").filter.applyValuesFilter(["Red"]);
      table.columns.getItem("Risk").filter.applyCustomFilter(">5");
    })
  ).toEqual([4, 5, 6]);
  const found = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = sheet.tables.getItemAt(0);
    const { filter } = table.columns.getItem("RAG");
    filter.load("criteria");
    table.autoFilter.load("isDataFiltered,criteria");
    sheet.autoFilter.load("enabled");
    await context.sync();
    return [filter.criteria, table.autoFilter.toJSON(), sheet.autoFilter.enabled];
  });
  const byRisk = { filterOn: "Custom", criterion1: ">5" };
  expect(found).toEqual([
    ON_RED,
    { criteria: [null, ON_RED, byRisk], isDataFiltered: true },
    false,
  ]);
  expect(
    await hiddenAfter((sheet) => {
      sheet.tables.getItemAt(0).columns.getItem("Risk").filter.clear();
    })
  ).toEqual([4, 5]);
  expect(
    await hiddenAfter((sheet) => {
      sheet.tables.getItemAt(0).clearFilters();
    })
  ).toEqual([]);
});

test("what can't be filtered says so", async () => {
  const apply = (column: number, criteria: unknown) => (sheet: Excel.Worksheet) => {
    // What an add-in in plain JavaScript can pass.
    sheet.autoFilter.apply("B2:D6", column, criteria as Excel.FilterCriteria);
  };
  expect(await codeOf(apply(9, ON_RED))).toBe("InvalidArgument");
  expect(await codeOf(apply(1, { filterOn: "Values", values: [] }))).toBe("InvalidArgument");
  expect(await codeOf(apply(1, { filterOn: "Custom" }))).toBe("InvalidArgument");
  expect(await codeOf(apply(1, { filterOn: "CellColor", color: "#FF0000" }))).toBe(
    "NotImplemented"
  );
  expect(await codeOf((sheet) => sheet.autoFilter.getRange())).toBe("ItemNotFound");
  expect(
    await codeOf((sheet) => {
      sheet.autoFilter.clearColumnCriteria(0);
    })
  ).toBe("InvalidOperation");
  expect(
    await codeOf((sheet) => {
      sheet.tables.add("B2:D6", true);
      sheet.autoFilter.apply("B2:D6");
    })
  ).toBe("InvalidArgument");
  expect(
    await codeOf((sheet) => {
      sheet.autoFilter.apply("F1:G4");
      sheet.tables.add("B2:D6", true).columns.getItemAt(0).filter.applyValuesFilter(["1.1"]);
    })
  ).toBe("NotImplemented");
  expect(
    await codeOf((sheet) => {
      sheet.protection.protect();
      sheet.autoFilter.apply("B2:D6");
    })
  ).toBe("AccessDenied");
});

test("rows of a table are deleted together, by place or by row", async () => {
  const left = await host.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("B2:D6", true);
    table.rows.deleteRowsAt(0, 2);
    const range = table.getRange().load("values");
    await context.sync();
    const first = range.values as unknown[][];
    const total = table.columns.getItem("Risk");
    table.showTotals = true;
    const cell = total.getTotalRowRange().load("address");
    table.rows.deleteRows([table.rows.getItemAt(1)]);
    const rest = table.getDataBodyRange().load("values");
    await context.sync();
    return [first, cell.address, rest.values as unknown[][]];
  });
  expect(left).toEqual([
    [
      ["Ref", "RAG", "Risk"],
      [1.3, "", 5],
      [1.4, "Red", 4],
    ],
    "Sheet1!D5",
    [[1.3, "", 5]],
  ]);
});
