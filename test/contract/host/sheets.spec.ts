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

test.each([
  ["", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["[x]", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
  ["Action plan: 1", "InvalidArgument"],
])("a sheet can't be named '%s'", async (name, code) => {
  const work = run(async (context) => {
    context.workbook.worksheets.add("Other").name = name;
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
  expect(host.book.workbook.getSheets()).toHaveLength(1);
});

test("sheets are added, found in any case, moved, hidden and deleted", async () => {
  const result = await run(async (context, sheet) => {
    const { worksheets } = context.workbook;
    const [report, hidden] = [worksheets.add("RAG Summary"), worksheets.add()];
    hidden.visibility = "VeryHidden";
    report.position = 0;
    report.tabColor = "#FF0000";
    report.showGridlines = false;
    report.activate();
    const active = worksheets.getActiveWorksheet().load("name");
    const found = worksheets.getItem("rag summary").load("position,tabColor,showGridlines");
    hidden.load("name,visibility");
    const next = report.getNextOrNullObject().load("name");
    const last = worksheets.getLast(true).load("name");
    const count = worksheets.getCount();
    await context.sync();
    sheet.delete();
    await context.sync();
    return [
      active.name,
      found.position,
      found.tabColor,
      found.showGridlines,
      hidden.name,
      hidden.visibility,
      next.name,
      last.name,
      count.value,
    ];
  });
  expect(result).toEqual([
    "RAG Summary",
    0,
    "#FF0000",
    false,
    "Sheet3",
    "VeryHidden",
    "Sheet1",
    "Sheet1",
    3,
  ]);
});

test("the last visible sheet can neither be deleted nor hidden", async () => {
  expect(
    await codeOf(
      run(async (context, sheet) => {
        sheet.delete();
        await context.sync();
      })
    )
  ).toBe("InvalidOperation");
  expect(
    await codeOf(
      run(async (context, sheet) => {
        sheet.visibility = "Hidden";
        await context.sync();
      })
    )
  ).toBe("InvalidOperation");
});

test("a protected sheet takes no writes, and protecting it again is AccessDenied", async () => {
  await run(async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
  });
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.getRange("A1").values = [[1]]),
    (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000"),
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    (sheet) => {
      sheet.getRange("1:1").delete("Up");
    },
    (sheet) => sheet.tables.add("A1:B2", true),
    (sheet) => {
      sheet.protection.protect();
    },
  ];
  for (const attempt of attempts) {
    const work = run(async (context, sheet) => {
      attempt(sheet);
      await context.sync();
    });
    expect(await codeOf(work)).toBe("AccessDenied");
  }
  const code = await codeOf(
    run(async (context, sheet) => {
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.protection.unprotect();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    })
  );
  expect(code).toBe("no error");
});

test("a workbook that can only be read says so and takes no writes", async () => {
  const snapshot = host.book.snapshot();
  host.replaceBook({ ...snapshot, extras: { ...snapshot.extras, readOnly: true } });
  const readOnly = await run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(readOnly).toBe(true);
  expect(
    await codeOf(
      run(async (context, sheet) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
      })
    )
  ).toBe("AccessDenied");
});

test("ranges: whole lines, offsets, edges, intersections", async () => {
  const addresses = await run(async (context, sheet) => {
    const range = sheet.getRange("C3:E6");
    const ranges = [
      sheet.getRange("3:5"),
      sheet.getRange("A:C"),
      range.getOffsetRange(1, -2),
      range.getResizedRange(1, 1),
      range.getAbsoluteResizedRange(1, 2),
      range.getLastRow(),
      range.getLastCell(),
      range.getColumn(1),
      range.getRowsAbove(2),
      range.getRowsBelow(1),
      range.getColumnsBefore(1),
      range.getColumnsAfter(2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("A1"),
      range.getIntersectionOrNullObject("D4:Z9"),
    ];
    for (const one of ranges) one.load("address");
    const nowhere = range.getIntersectionOrNullObject("A1");
    const whole = sheet.getRange().load("rowCount,columnCount");
    await context.sync();
    return [
      ...ranges.map((one) => one.address.replace("Sheet1!", "")),
      nowhere.isNullObject,
      whole.rowCount,
      whole.columnCount,
    ];
  });
  expect(addresses).toEqual([
    "3:5",
    "A:C",
    "A4:C7",
    "C3:F7",
    "C3:D3",
    "C6:E6",
    "E6",
    "D3:D6",
    "C1:E2",
    "C7:E7",
    "B3:B6",
    "F3:G6",
    "3:6",
    "C:E",
    "A1:E6",
    "D4:E6",
    true,
    1048576,
    16384,
  ]);
});

test("an address that is none, or lies outside, is InvalidArgument", async () => {
  for (const address of ["nonsense", "A0", "XFE1", "A1048577", "Sheet9!A1"]) {
    const work = run(async (context, sheet) => {
      sheet.getRange(address).load("values");
      await context.sync();
    });
    expect(await codeOf(work)).toBe("InvalidArgument");
  }
});

test("formats are read back, and null where cells differ", async () => {
  const found = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    const { format } = range;
    format.fill.color = "#C00000";
    format.font.bold = true;
    format.font.color = "white";
    format.font.size = 14;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.columnWidth = 120;
    format.rowHeight = 30;
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("EdgeBottom").color = "#123456";
    sheet.getRange("B2").format.font.italic = true;
    format.load("columnWidth,rowHeight,wrapText,horizontalAlignment,verticalAlignment");
    format.fill.load("color");
    format.font.load("bold,italic,color,size");
    const border = format.borders.getItem("EdgeBottom").load("style,color,weight");
    const top = format.borders.getItem("EdgeTop").load("style");
    await context.sync();
    const { columnWidth, rowHeight, wrapText, horizontalAlignment, verticalAlignment, fill, font } =
      format;
    return [
      [columnWidth, rowHeight, wrapText, horizontalAlignment, verticalAlignment],
      [fill.color, font.bold, font.italic, font.color, font.size],
      [border.style, border.color, border.weight, top.style],
    ];
  });
  expect(found).toEqual([
    [120, 30, true, "Center", "Top"],
    ["#C00000", true, null, "#FFFFFF", 14],
    ["Continuous", "#123456", "Thin", "None"],
  ]);
});

test("clearing takes contents, formats or both", async () => {
  const found = await run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    const cells = ["A1", "B1", "C1"].map((address) =>
      sheet.getRange(address).load("values,format/font/bold")
    );
    await context.sync();
    return cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold]);
  });
  expect(found).toEqual([
    ["", true],
    [2, false],
    ["", false],
  ]);
});

test("whole columns get their format for cells to come", async () => {
  const format = await run(async (context, sheet) => {
    sheet.getRange("B:B").numberFormat = "@" as unknown as string[][];
    sheet.getRange("B2000").values = [["1.10"]];
    const cell = sheet.getRange("B2000").load("values,numberFormat");
    await context.sync();
    return [cell.values, cell.numberFormat];
  });
  expect(format).toEqual([[["1.10"]], [["@"]]]);
});

test("rows and columns are hidden; a mix reads null", async () => {
  const found = await run(async (context, sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
    const ranges = ["A2:A3", "A1:A2", "A1", "A1:C1"].map((address) =>
      sheet.getRange(address).load("rowHidden,columnHidden")
    );
    await context.sync();
    return ranges.map((range) => [range.rowHidden, range.columnHidden]);
  });
  expect(found).toEqual([
    [true, false],
    [null, false],
    [false, false],
    [false, null],
  ]);
});

test("frozen panes and page layout are kept", async () => {
  const found = await run(async (context, sheet) => {
    sheet.freezePanes.freezeRows(5);
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintTitleRows("$5:$5");
    pageLayout.setPrintArea("A1:F20");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    await context.sync();
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    pageLayout.load("orientation,paperSize,zoom");
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [
      frozen.address,
      pageLayout.orientation,
      pageLayout.paperSize,
      pageLayout.zoom,
      none.isNullObject,
    ];
  });
  expect(found).toEqual(["Sheet1!1:5", "Landscape", "A4", { horizontalFitToPages: 1 }, true]);
  const [setup] = Object.values(host.book.extras.sheets);
  expect(setup?.page).toMatchObject({
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: { first: 4, last: 4 },
    printArea: "A1:F20",
    footer: { center: "Page &P of &N" },
  });
});

test("merging keeps the first value", async () => {
  const found = await run(async (context, sheet) => {
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("A1:B2").merge();
    const range = sheet.getRange("A1:B2").load("values");
    await context.sync();
    const merged = range.values as unknown[][];
    range.unmerge();
    await context.sync();
    return merged;
  });
  expect(found).toEqual([
    [1, ""],
    ["", ""],
  ]);
});

test("selecting moves the active cell and the active sheet", async () => {
  const found = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.getRange("C4:D5").select();
    const [selected, active] = [
      context.workbook.getSelectedRange().load("address"),
      context.workbook.getActiveCell().load("address"),
    ];
    await context.sync();
    return [selected.address, active.address];
  });
  expect(found).toEqual(["Other!C4:D5", "Other!C4"]);
});

test("autofit makes room for texts", async () => {
  const found = await run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["A rather long text that needs a wide column", "x"]];
    sheet.getRange("A1:B1").format.autofitColumns();
    const [wide, narrow] = [
      sheet.getRange("A1").format.load("columnWidth"),
      sheet.getRange("B1").format.load("columnWidth"),
    ];
    await context.sync();
    sheet.getRange("A1").format.wrapText = true;
    sheet.getRange("A1").format.columnWidth = 60;
    sheet.getRange("A1").format.autofitRows();
    const row = sheet.getRange("A1").format.load("rowHeight");
    await context.sync();
    return [wide.columnWidth > 150, narrow.columnWidth < 30, row.rowHeight > 45];
  });
  expect(found).toEqual([true, true, true]);
});

test("autofit makes room for what a formula of the same batch shows", async () => {
  const width = await run(async (context, sheet) => {
    sheet.getRange("A1").formulas = [['=REPT("long text ",9)']];
    sheet.getRange("A1").format.autofitColumns();
    const format = sheet.getRange("A1").format.load("columnWidth");
    await context.sync();
    return format.columnWidth;
  });
  expect(width).toBeGreaterThan(300);
});

test("margins are in points, and a print scale takes the place of fitting", async () => {
  const found = await run(async (context, sheet) => {
    const { pageLayout } = sheet;
    pageLayout.leftMargin = 18;
    pageLayout.footerMargin = 36;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.zoom = { scale: 80 };
    pageLayout.load("leftMargin, rightMargin, footerMargin, zoom");
    await context.sync();
    const { leftMargin, rightMargin, footerMargin, zoom } = pageLayout;
    return [leftMargin, Math.round(rightMargin * 10), footerMargin, zoom];
  });
  expect(found).toEqual([18, 504, 36, { scale: 80 }]);
});
