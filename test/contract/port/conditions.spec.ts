import type { Problem } from "../../../src/app/problem";
import type { KnownTrackers } from "../../../src/app/KnownTrackers";
import { recalculate } from "../../../src/app/recalculate";
import type { Result } from "../../../src/domain/result";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import type { FailureCode } from "../../../src/workbench/conditions/FailureCode";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** What Recalculate RAG comes to when Excel misbehaves: nothing done, or all of it. */

const HEADERS = ["Ref", "Section", "Action", "Lead", "Due date", "RAG status"];
const ROWS: CellValue[][] = [
  HEADERS,
  ["1.1", "1 Data", "Agree the terms", "SG", 45747, "On Track"],
  ["1.2", "1 Data", "Publish the data", "SG", 45747, "At Risk"],
];

const conditions = createConditions();
let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort({ conditions });
});
beforeEach(async () => {
  Object.assign(conditions, createConditions());
  workbook = await office.open([{ name: "Actions", rows: ROWS }]);
});
afterAll(() => {
  office.close();
});

type Run = Result<{ readonly known: KnownTrackers }, Problem>;

function run(known: KnownTrackers | null = null): Promise<Run> {
  return recalculate(workbook.port, known, () => undefined);
}

async function expectRefusal(problem: Problem, known: KnownTrackers | null = null): Promise<void> {
  const before = office.host.book.snapshot();
  expect(await run(known)).toEqual({ ok: false, problem });
  expect(office.host.book.snapshot().data.sheets).toEqual(before.data.sheets);
  expect(office.host.book.snapshot().extras).toEqual(before.extras);
}

async function expectComplete(): Promise<KnownTrackers> {
  const result = await run();
  if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
  expect(await workbook.sheets()).toEqual(["Actions", "RAG Summary", "RAG Exceptions"]);
  expect(await workbook.highlights("Actions")).toHaveLength(3);
  return result.value.known;
}

const actionsId = (): string =>
  office.host.book.workbook.getSheetBySheetName("Actions")?.getSheetId() ?? "";

it("a cell is being edited: nothing is done, and the same again does it", async () => {
  conditions.busy = true;
  await expectRefusal({ code: "busy" });
  conditions.busy = false;
  await expectComplete();
});

it("the workbook is read-only: nothing is done", async () => {
  office.host.book.extras.readOnly = true;
  await expectRefusal({ code: "read-only" });
});

it("the summary is protected: nothing is done, and it says which sheet", async () => {
  const known = await expectComplete();
  await workbook.edit("Actions", 1, 5, "Off Track");
  await office.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("RAG Summary").protection.protect();
    await context.sync();
  });
  await expectRefusal({ code: "sheet-protected", sheet: "RAG Summary" }, known);
});

describe("one sync fails", () => {
  const CASES: readonly (readonly [FailureCode, (nth: number) => Problem])[] = [
    [
      "GeneralException",
      (nth) => ({ code: "host", hostCode: "GeneralException", partial: nth === 3 }),
    ],
    [
      "ServiceNotAvailable",
      (nth) => ({ code: "host", hostCode: "ServiceNotAvailable", partial: nth === 3 }),
    ],
    ["AccessDenied", () => ({ code: "read-only" })],
    ["ItemNotFound", () => ({ code: "gone" })],
  ];
  const EACH = CASES.flatMap(([code, problem]) =>
    [1, 2, 3].map((nth) => [code, nth, problem(nth)] as const)
  );

  it.each(EACH)("%s at sync %i: nothing is left half done", async (code, nth, problem) => {
    conditions.failure = { nth, code };
    await expectRefusal(problem);
    await expectComplete();
  });
});

describe("sizes", () => {
  it.each([4_000, 12_000])(
    "beyond %i bytes a run is refused, and nothing is written",
    async (limit) => {
      conditions.payloadLimit = limit;
      await expectRefusal({ code: "too-large" });
    }
  );

  it("texts of 5 MB in the actions: they're read some rows at a time, and the run is complete", async () => {
    const long = "x".repeat(30_000);
    await workbook.edit("Actions", 0, 6, "Reason for RAG");
    await office.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Actions");
      for (const [first, last] of [
        [3, 90],
        [91, 180],
      ] as const) {
        sheet.getRange(`A${first}:G${last}`).values = Array.from(
          { length: last - first + 1 },
          (_, index) => [`1.${first + index}`, "1 Data", "Act", "SG", 45747, "At Risk", long]
        );
        await context.sync();
      }
    });
    await expectComplete();
  });
});

describe("a co-author", () => {
  it("inserts a row above the tracker before the write: the run is complete, and the next one right", async () => {
    const first = await run();
    expect(first.ok).toBe(true);
    await workbook.edit("Actions", 1, 5, "Off Track");
    conditions.coAuthor = { kind: "insert-row", sheetId: actionsId(), row: 0 };
    await run();
    expect(conditions.coAuthor).toBeNull();
    expect((await workbook.values("Actions"))[1]).toEqual(HEADERS);
    await expectComplete();
    expect((await workbook.highlights("Actions")).sort()).toEqual([
      '=AND($F3="At Risk",N("RAG Tracker")=0)',
      '=AND($F3="Delivery Date Missed with Risk",N("RAG Tracker")=0)',
      '=AND($F3="Off Track",N("RAG Tracker")=0)',
    ]);
  });

  it("changes a status before the write: it stays, and the next run counts it", async () => {
    conditions.coAuthor = {
      kind: "type",
      sheetId: actionsId(),
      row: 1,
      column: 5,
      text: "Off Track",
    };
    await expectComplete();
    expect((await workbook.values("RAG Exceptions")).flat()).not.toContain("Agree the terms");
    await expectComplete();
    expect((await workbook.values("RAG Exceptions")).flat()).toContain("Agree the terms");
  });

  it("deletes nothing of theirs", async () => {
    conditions.coAuthor = { kind: "type", sheetId: actionsId(), row: 4, column: 2, text: "New" };
    await expectComplete();
    expect((await workbook.values("Actions"))[4]?.[2]).toBe("New");
  });
});

it("a slow connection changes nothing but the time", async () => {
  conditions.delay = 20;
  await expectComplete();
});
