import { createSession } from "../../src/app/createSession";
import type { Session } from "../../src/app/session";
import { nameBlockPlace } from "../../src/domain/sheets/describeBlockEdits";
import { noFiles } from "../support/files/takeFiles";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";

const ROWS = [
  ["Workforce Action Plan", "as at 31 December 2024"],
  ["Ref", "Section", "Action", "RAG"],
  ["1.1.1", "1.1 Data", "Agree it", "On Track"],
  ["1.2.1", "1.2 Pay", "Pay it", "Off Track"],
];

async function setUp(): Promise<{ readonly workbook: MemoryWorkbook; readonly session: Session }> {
  const workbook = createMemoryWorkbook({ sheets: [{ name: "Actions", rows: ROWS }] });
  const session = createSession(workbook, noFiles);
  await session.start();
  await session.recalculate();
  return { workbook, session };
}

/** What a look shows, in short. */
async function lookOf(session: Session): Promise<unknown> {
  const look = await session.lookAtSheets();
  if (!look.ok) return look.problem;
  const { sheets, gone } = look.value;
  return {
    sheets: sheets.map(({ kind, edits }) => [
      kind,
      edits.resized,
      ...edits.places.map(nameBlockPlace),
    ]),
    gone: gone.map(({ id }) => id),
  };
}

it("sheets that nobody has touched are as they were written, by one round trip", async () => {
  const { workbook, session } = await setUp();
  const calls = workbook.calls.length;
  expect(await lookOf(session)).toEqual({
    sheets: [
      ["ours", false],
      ["ours", false],
    ],
    gone: [],
  });
  expect(workbook.calls.slice(calls)).toEqual(["read"]);
});

it("cells that were typed over or blanked are told, and not any more once they're written anew", async () => {
  const { workbook, session } = await setUp();
  const summary = workbook.sheet("RAG Summary").rows;
  const row = summary.findIndex((cells) => cells.includes("1.2 Pay"));
  workbook.edit("RAG Summary", 0, 0, "Our own title");
  const column = summary[row]?.indexOf("1.2 Pay") ?? -1;
  workbook.edit("RAG Summary", row, column, "");
  workbook.edit("RAG Exceptions", 0, 0, "Nothing to see");
  expect(await lookOf(session)).toMatchObject({
    sheets: [
      ["ours", false, "A1", `${String.fromCharCode(65 + column)}${row + 1}`],
      ["ours", false, "A1"],
    ],
  });
  await session.recalculate();
  expect(await lookOf(session)).toMatchObject({
    sheets: [
      ["ours", false],
      ["ours", false],
    ],
  });
});

it("sheets that aren't there or aren't ours are told", async () => {
  const { workbook, session } = await setUp();
  const { sheets } = workbook;
  sheets.splice(sheets.indexOf(workbook.sheet("RAG Exceptions")), 1);
  workbook.sheet("RAG Summary").block = null;
  expect(await lookOf(session)).toMatchObject({
    sheets: [
      ["foreign", false],
      ["absent", false],
    ],
  });
});

it("a finished report whose rows are gone is told, and isn't while rows without their checks are its own", async () => {
  const { workbook, session } = await setUp();
  await session.finishReport(1);
  expect(await lookOf(session)).toMatchObject({ gone: [] });
  const { rows, table } = workbook.sheet("RAG History");
  const [, one = [], two = []] = rows;
  if (table === null) throw new Error("The history is a table.");
  one.pop();
  two.pop();
  const calls = workbook.calls.length;
  expect(await lookOf(session)).toMatchObject({ gone: [] });
  expect(workbook.calls.slice(calls)).toEqual(["read", "readHistory"]);
  workbook.failCall(2, { code: "busy" });
  expect(await lookOf(session)).toEqual({ code: "busy" });
  // As Excel leaves a table of which all rows were deleted: a blank one.
  rows.splice(1, 2, []);
  table.rowCount = 1;
  expect(await lookOf(session)).toMatchObject({ gone: ["-/1/2024-12-31"] });
  workbook.sheets.splice(workbook.sheets.indexOf(workbook.sheet("RAG History")), 1);
  expect(await lookOf(session)).toMatchObject({ gone: ["-/1/2024-12-31"] });
});

it("says when Excel can't be asked", async () => {
  const { workbook, session } = await setUp();
  workbook.failCall(1, { code: "busy" });
  expect(await lookOf(session)).toEqual({ code: "busy" });
});
