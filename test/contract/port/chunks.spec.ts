import type { ReadingPace } from "../../../src/app/ReadingPace";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { measureRow } from "../../../src/excel/payload";
import { createConditions, PAYLOAD_LIMIT } from "../../../src/workbench/conditions/Conditions";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** Trackers that are too much for one answer are read some rows at a time. */

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due date", "RAG", "Reason", "Mitigation"];
const STATUSES = ["On Track", "Delivered", "At Risk", "Off Track"];
const ROWS = 300;
/** Enough for a request, and for the answer to a part of the rows. */
const LIMIT = 30_000;

const conditions = createConditions();
let office: OfficePort;
beforeAll(async () => {
  office = await openOfficePort({ conditions });
});
beforeEach(() => {
  Object.assign(conditions, createConditions());
});
afterAll(() => {
  office.close();
});

/** @param textAt how long a row's reason is; 0 for none */
function tracker(rows: number, textAt: (row: number) => number): CellValue[][] {
  return [
    HEADERS,
    ...Array.from({ length: rows }, (_, row): CellValue[] => [
      `${1 + (row % 9)}.${row + 1}`,
      `${1 + (row % 9)} Section`,
      `Do the thing numbered ${row + 1}`,
      "SG",
      45747,
      STATUSES[row % 4] ?? "",
      "“Späte” \\ ".repeat(textAt(row) / 10),
      "",
    ]),
  ];
}

describe.each([
  ["a range", false],
  ["a table", true],
])("%s", (_, isTable) => {
  const open = async (rows: CellValue[][]): Promise<PortWorkbook> => {
    const sheet = { name: "Actions", rows };
    // What fills it is a test's affair, and may be as much as it likes.
    conditions.payloadLimit = Infinity;
    const workbook = await office.open([isTable ? { ...sheet, table: { name: "Log" } } : sheet]);
    conditions.payloadLimit = PAYLOAD_LIMIT;
    return workbook;
  };
  const read = async (workbook: PortWorkbook, pace?: ReadingPace): Promise<unknown> => {
    const place = {
      sheet: "Actions",
      plan: "Actions",
      headers: {},
      columns: {
        ref: 0,
        section: 1,
        action: 2,
        lead: 3,
        due: 4,
        status: 5,
        reason: 6,
        mitigation: 7,
      },
    };
    const reading = await workbook.port.read(
      [
        // Positions in the table are those on the sheet, where it begins in column A.
        (isTable
          ? { ...place, kind: "table", table: "Log", width: 8 }
          : {
              ...place,
              kind: "range",
              headerRow: 0,
              headerRows: 1,
              firstColumn: 0,
              lastColumn: 7,
            }) as never,
      ],
      [],
      false,
      pace
    );
    if (!reading.ok) return reading.problem;
    const [first] = reading.value.trackers;
    return first?.cells;
  };

  it("is read to the last row however little an answer may hold", async () => {
    const workbook = await open(tracker(ROWS, (row) => (row % 7 === 0 ? 400 : 0)));
    const whole = await read(workbook);
    conditions.payloadLimit = LIMIT;
    expect(await read(workbook)).toEqual(whole);
  });

  it("is given up where a single row is too much", async () => {
    const workbook = await open(tracker(60, (row) => (row === 55 ? 32_000 : 0)));
    conditions.payloadLimit = LIMIT;
    expect(await read(workbook)).toEqual({ code: "too-large" });
  });

  it("tells how many rows are read, and no answer is larger than it may be", async () => {
    const workbook = await open(tracker(ROWS, (row) => (row % 7 === 0 ? 400 : 0)));
    conditions.payloadLimit = LIMIT;
    const told: (readonly [number, number])[] = [];
    const onRows = (done: number, of: number): void => {
      told.push([done, of]);
    };
    await read(workbook, { onRows, signal: new AbortController().signal });
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(([done, of], at) => of === ROWS && done >= (told[at - 1]?.[0] ?? 0))).toBe(
      true
    );
    expect(Math.max(...office.host.reports.map((each) => each.responseSize))).toBeLessThan(LIMIT);
  });

  it("ends between two answers when it's cancelled", async () => {
    const workbook = await open(tracker(ROWS, () => 0));
    conditions.payloadLimit = LIMIT;
    const ending = new AbortController();
    const onRows = (): void => {
      ending.abort();
    };
    const { signal } = ending;
    expect(await read(workbook, { onRows, signal })).toEqual({ code: "cancelled" });
  });
});

it("what a row takes is estimated as it turns out", async () => {
  const rows = tracker(ROWS, (row) => 10 * (row % 40));
  const workbook = await office.open([{ name: "Actions", rows }]);
  const body = rows.slice(1);
  const estimate = HEADERS.reduce(
    (sum, _, column) => sum + measureRow(body.map((cells) => cells[column] ?? "")),
    0
  );
  await office.host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Actions");
    for (const column of HEADERS.keys())
      sheet.getRangeByIndexes(1, column, body.length, 1).load("values");
    await context.sync();
  });
  const size = office.host.reports.at(-1)?.responseSize ?? 0;
  // Sizes are told in characters, of which the quotation marks and umlauts take more than one byte.
  expect((estimate * body.length) / size).toBeGreaterThan(1);
  expect((estimate * body.length) / size).toBeLessThan(1.5);
  expect(await workbook.sheets()).toEqual(["Actions"]);
});
