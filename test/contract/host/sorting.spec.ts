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

/** Writes formulas and values from A1 on, sorts, and reads the same cells as formulas or values again. */
async function sorted(
  values: unknown[][],
  sort: (range: Excel.Range, sheet: Excel.Worksheet) => void,
  read: "values" | "formulas" = "values"
): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values;
    await context.sync();
    sort(range, sheet);
    range.load(read);
    await context.sync();
    return range[read] as unknown[][];
  });
}

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

test("numbers, texts, booleans and errors follow each other; blanks are last both ways", async () => {
  const mixed = column("b", true, "=1/0", 10, "", "A", false, 2);
  const up = await sorted(mixed, (range) => {
    range.sort.apply([{ key: 0 }]);
  });
  expect(up).toEqual(column(2, 10, "A", "b", false, true, "#DIV/0!", ""));
  const down = await sorted(mixed, (range) => {
    range.sort.apply([{ key: 0, ascending: false }]);
  });
  expect(down).toEqual(column("#DIV/0!", true, false, "b", "A", 10, 2, ""));
});

test("texts go by letters, case counts when asked for, hyphens only between equals", async () => {
  const words = column("co-op", "Beta", "coop", "alpha", "beta", "cone");
  expect(
    await sorted(words, (range) => {
      range.sort.apply([{ key: 0 }]);
    })
  ).toEqual(column("alpha", "Beta", "beta", "cone", "coop", "co-op"));
  expect(
    await sorted(words, (range) => {
      range.sort.apply([{ key: 0 }], true);
    })
  ).toEqual(column("alpha", "beta", "Beta", "cone", "coop", "co-op"));
});

test("several keys, with headers, in one undo step", async () => {
  const rows = [
    ["RAG", "Ref"],
    ["Red", 3],
    ["Green", 1],
    ["Red", 1],
    ["Green", 2],
  ];
  const found = await sorted(rows, (range) => {
    range.sort.apply([{ key: 0 }, { key: 1, ascending: false }], false, true);
  });
  expect(found).toEqual([
    ["RAG", "Ref"],
    ["Green", 2],
    ["Green", 1],
    ["Red", 3],
    ["Red", 1],
  ]);
  host.book.undo();
  expect(host.book.workbook.getSheets()[0]?.getCell(1, 0)?.v).toBe("Red");
});

test("columns change their places when asked for", async () => {
  const found = await sorted(
    [
      [3, 1, 2],
      ["c", "a", "b"],
    ],
    (range) => {
      range.sort.apply([{ key: 0 }], false, false, "Columns");
    }
  );
  expect(found).toEqual([
    [1, 2, 3],
    ["a", "b", "c"],
  ]);
});

test("formulas move as if they were copied, formats with their cells", async () => {
  const found = await sorted(
    [
      [2, "=A1*10"],
      [1, "=A2*$A$3"],
      [5, "=B1"],
    ],
    (range) => {
      range.getCell(0, 0).format.fill.color = "#FF0000";
      range
        .getRow(0)
        .getResizedRange(1, 0)
        .sort.apply([{ key: 0 }]);
    },
    "formulas"
  );
  expect(found).toEqual([
    [1, "=A1*$A$3"],
    [2, "=A2*10"],
    [5, "=B1"],
  ]);
  const colors = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const cells = ["A1", "A2"].map((address) => sheet.getRange(address).format.fill);
    for (const fill of cells) fill.load("color");
    await context.sync();
    return cells.map(({ color }) => color);
  });
  expect(colors).toEqual(["#FFFFFF", "#FF0000"]);
});

test("hidden rows stay where they are", async () => {
  const found = await sorted(column(4, 3, 2, 1), (range) => {
    range.getRow(1).rowHidden = true;
    range.sort.apply([{ key: 0 }]);
  });
  expect(found).toEqual(column(1, 3, 2, 4));
});

test("texts are numbers when asked for", async () => {
  const found = await sorted(column("'10", 9, "'8"), (range) => {
    range.sort.apply([{ key: 0, dataOption: "TextAsNumber" }]);
  });
  expect(found).toEqual(column("8", 9, "10"));
});

test("a table is sorted without header and totals, remembers how, and is sorted again", async () => {
  const found = await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B2:C5").values = [
      ["Ref", "RAG"],
      [3, "Red"],
      [1, "Green"],
      [2, "Red"],
    ];
    const table = sheet.tables.add("B2:C5", true);
    table.showTotals = true;
    table.sort.apply([{ key: 1 }, { key: 0 }], false);
    table.sort.load("fields,matchCase,method");
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    const first = body.values;
    sheet.getRange("C3").values = [["Red"]];
    table.sort.reapply();
    body.load("values");
    await context.sync();
    const { fields } = table.sort;
    table.sort.clear();
    table.sort.load("fields");
    await context.sync();
    return { first, again: body.values, fields, cleared: table.sort.fields };
  });
  expect(found).toEqual({
    first: [
      [1, "Green"],
      [2, "Red"],
      [3, "Red"],
    ],
    again: [
      [1, "Red"],
      [2, "Red"],
      [3, "Red"],
    ],
    fields: [
      { key: 1, ascending: true, sortOn: "Value", dataOption: "Normal" },
      { key: 0, ascending: true, sortOn: "Value", dataOption: "Normal" },
    ],
    cleared: [],
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  [
    "InvalidArgument",
    (range) => {
      range.sort.apply([]);
    },
  ],
  [
    "InvalidArgument",
    (range) => {
      range.sort.apply([{ key: 2 }]);
    },
  ],
  [
    "NotImplemented",
    (range) => {
      range.sort.apply([{ key: 0, sortOn: "CellColor" }]);
    },
  ],
  [
    "InvalidOperation",
    (range) => {
      range.getRow(0).merge();
      range.sort.apply([{ key: 0 }]);
    },
  ],
  [
    "AccessDenied",
    (range) => {
      range.worksheet.protection.protect();
      range.sort.apply([{ key: 0 }]);
    },
  ],
])("what can't be sorted: %s", async (code, sort) => {
  const run = sorted(
    [
      [1, 2],
      [3, 4],
    ],
    sort
  );
  await expect(run).rejects.toMatchObject({ code });
});
