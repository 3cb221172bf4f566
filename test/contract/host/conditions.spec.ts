import { createBlankSnapshot } from "../../../src/workbench/book/createBlankSnapshot";
import type { Conditions } from "../../../src/workbench/conditions/Conditions";
import { createConditions, PAYLOAD_LIMIT } from "../../../src/workbench/conditions/Conditions";
import { FAILURE_CODES } from "../../../src/workbench/conditions/FailureCode";
import type { MetCondition } from "../../../src/workbench/conditions/MetCondition";
import { offerTheme } from "../../../src/workbench/conditions/offerTheme";
import { openHost, type OpenHost } from "../../support/host/openHost";

/** What Microsoft's own library makes of each condition. */

const conditions: Conditions = createConditions();
let met: MetCondition[] = [];
let isEditing = false;
let host: OpenHost;
beforeAll(async () => {
  host = await openHost(createBlankSnapshot(), {
    conditions,
    onCondition: (each) => met.push(each),
    isEditing: () => isEditing,
  });
});
beforeEach(() => {
  Object.assign(conditions, createConditions());
  met = [];
  isEditing = false;
  host.replaceBook();
});
afterAll(() => {
  host.close();
});

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason
  );
  // The library's errors carry Excel's code; anything else is a fault of the spec's own.
  return error === null ? "none" : (error as OfficeExtension.Error).code;
}

function write(address: string, values: unknown[][]): Promise<void> {
  return host.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values;
    await context.sync();
  });
}

function read(address: string): Promise<unknown[][]> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const firstSheetId = (): string => host.book.workbook.getActiveSheet().getSheetId();

describe("a cell is being edited", () => {
  test("by the condition: reading and writing are refused until it's over", async () => {
    conditions.busy = true;
    expect(await codeOf(read("A1"))).toBe("InvalidOperationInCellEditMode");
    expect(await codeOf(write("A1", [[1]]))).toBe("InvalidOperationInCellEditMode");
    conditions.busy = false;
    expect(await read("A1")).toEqual([[""]]);
  });

  test("by the user", async () => {
    isEditing = true;
    expect(await codeOf(read("A1"))).toBe("InvalidOperationInCellEditMode");
    isEditing = false;
    expect(await codeOf(read("A1"))).toBe("none");
  });
});

describe("a sync fails", () => {
  test.each(FAILURE_CODES)("with %s", async (code) => {
    conditions.failure = { nth: 1, code };
    expect(await codeOf(write("A1", [[1]]))).toBe(code);
    expect(met).toEqual([{ kind: "failure", code }]);
    expect(await read("A1")).toEqual([[""]]);
  });

  test("only the one that was meant: syncs are counted, the library's own clean-up isn't", async () => {
    conditions.failure = { nth: 3, code: "GeneralException" };
    await read("A1");
    expect(conditions.failure).toEqual({ nth: 2, code: "GeneralException" });
    await read("A1");
    expect(await codeOf(read("A1"))).toBe("GeneralException");
    expect(conditions.failure).toBeNull();
    expect(await codeOf(read("A1"))).toBe("none");
  });
});

describe("sizes", () => {
  const megabyte = "x".repeat(30_000);
  const rows = (count: number): string[][] => Array.from({ length: count }, () => [megabyte]);

  test("a request over 5 MB is refused, and nothing is written", async () => {
    expect(await codeOf(write("A1:A180", rows(180)))).toBe("RequestPayloadSizeLimitExceeded");
    expect(await read("A1")).toEqual([[""]]);
    expect(host.reports.map(({ errorCode }) => errorCode)).toContain(
      "RequestPayloadSizeLimitExceeded"
    );
  });

  test("a response over 5 MB is refused; one just below isn't", async () => {
    await write("A1:A100", rows(100));
    await write("A101:A180", rows(80));
    expect(await codeOf(read("A1:A180"))).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await read("A1:A170")).toHaveLength(170);
    expect(Math.max(...host.reports.map(({ responseSize }) => responseSize))).toBeLessThan(
      PAYLOAD_LIMIT
    );
  });

  test("bytes count, not characters", async () => {
    await write("A1", [["€".repeat(400)]]);
    conditions.payloadLimit = 1_200;
    expect(await codeOf(read("A1"))).toBe("ResponsePayloadSizeLimitExceeded");
    conditions.payloadLimit = 2_000;
    expect(await codeOf(read("A1"))).toBe("none");
  });

  test("a lower limit to try it", async () => {
    conditions.payloadLimit = 2_000;
    expect(await codeOf(write("A1", [["x".repeat(2_000)]]))).toBe(
      "RequestPayloadSizeLimitExceeded"
    );
    expect(await codeOf(write("A1", [["x"]]))).toBe("none");
  });
});

describe("a co-author", () => {
  test("inserts a row just before the add-in writes, and not when it reads", async () => {
    await write("A1:A2", [["Header"], ["First"]]);
    conditions.coAuthor = { kind: "insert-row", sheetId: firstSheetId(), row: 0 };
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      expect(cell.values).toEqual([["First"]]);
      sheet.getRange("B2").values = [["beside"]];
      await context.sync();
    });
    expect(await read("A1:B3")).toEqual([
      ["", ""],
      ["Header", "beside"],
      ["First", ""],
    ]);
    expect(met).toEqual([
      {
        kind: "co-author",
        edit: { kind: "insert-row", sheetId: firstSheetId(), row: 0 },
        done: true,
      },
    ]);
    expect(conditions.coAuthor).toBeNull();
  });

  test("can't change what is protected", async () => {
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    const edit = { kind: "insert-row", sheetId: firstSheetId(), row: 0 } as const;
    conditions.coAuthor = edit;
    expect(await codeOf(write("A1", [[1]]))).toBe("AccessDenied");
    expect(met).toEqual([{ kind: "co-author", edit, done: false }]);
  });

  test("changes a status, and the event says that it came from elsewhere", async () => {
    const events: unknown[] = [];
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
        events.push({ address, source, triggerSource });
        return Promise.resolve();
      });
      await context.sync();
    });
    conditions.coAuthor = {
      kind: "type",
      sheetId: firstSheetId(),
      row: 1,
      column: 0,
      text: "At Risk",
    };
    await write("A1", [["Header"]]);
    expect(await read("A1:A2")).toEqual([["Header"], ["At Risk"]]);
    expect(events).toEqual([
      { address: "A2", source: "Remote", triggerSource: "Unknown" },
      { address: "A1", source: "Local", triggerSource: "ThisLocalAddin" },
    ]);
  });
});

test("a slow connection only takes its time", async () => {
  await write("A1", [["x"]]);
  conditions.delay = 200;
  const answer = read("A1");
  const first = await Promise.race([
    answer,
    new Promise((resolve) => setTimeout(resolve, 20, "still on its way")),
  ]);
  expect(first).toBe("still on its way");
  expect(await answer).toEqual([["x"]]);
});

describe("the workbook", () => {
  test("can only be read: it says so, and every write is AccessDenied", async () => {
    host.book.extras.readOnly = true;
    const readOnly = await host.Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(readOnly).toBe(true);
    expect(await codeOf(write("A1", [[1]]))).toBe("AccessDenied");
  });
});

describe("colours", () => {
  test("Office tells of a theme once it's offered, and of each change", () => {
    expect(host.Office.context.officeTheme).toBeUndefined();
    offerTheme(host.window, conditions);
    offerTheme(host.window, conditions);
    expect(host.Office.context.officeTheme.isDarkTheme).toBe(false);
    conditions.theme = "dark";
    expect(host.Office.context.officeTheme).toMatchObject({
      isDarkTheme: true,
      bodyBackgroundColor: "#212121",
    });
  });
});

describe("an Excel that knows ExcelApi 1.9", () => {
  const older = { ...createConditions(), excelApi: "1.9" };
  let old: OpenHost;
  beforeAll(async () => {
    old = await openHost(createBlankSnapshot(), { conditions: older });
  });
  afterAll(() => {
    old.close();
  });

  const isKnown = (set: string): boolean =>
    old.Office.context.requirements.isSetSupported("ExcelApi", set);

  test("says so", () => {
    expect(["1.1", "1.9", "1.10", "1.15"].map(isKnown)).toEqual([true, true, false, false]);
  });

  test.each<[string, (workbook: Excel.Workbook) => void]>([
    ["application.cultureInfo", ({ application }) => application.cultureInfo.load("name")],
    ["application.load", ({ application }) => application.load("decimalSeparator")],
    ["workbook.load", (workbook) => workbook.load("application/thousandsSeparator")],
    [
      "table.resize",
      ({ worksheets }) => {
        const sheet = worksheets.getFirst();
        sheet.tables.add("A1:B2", true).resize("A1:B3");
      },
    ],
  ])("%s is ApiNotFound", async (_, ask) => {
    const code = await codeOf(
      old.Excel.run(async (context) => {
        ask(context.workbook);
        await context.sync();
      })
    );
    expect(code).toBe("ApiNotFound");
  });

  test("doesn't tell who caused an event", async () => {
    const sources: unknown[] = [];
    await old.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        sources.push([event.source, event.triggerSource]);
        return Promise.resolve();
      });
      context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      await context.sync();
    });
    await old.Excel.run((context) => context.sync());
    expect(sources).toEqual([["Local", undefined]]);
  });
});
