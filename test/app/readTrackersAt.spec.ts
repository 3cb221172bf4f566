import { readTrackersAt } from "../../src/app/readTrackersAt";
import { findTrackers, type TrackerPlace } from "../../src/domain";
import type { CellValue } from "../../src/domain/tracker/cell";
import { createMemoryWorkbook, type MemoryWorkbook } from "../support/workbook/memoryWorkbook";

const HEADERS = ["Ref", "Action", "RAG Jan 25", "RAG Feb 25", "Reason for RAG"];
const GONE = { ok: false, problem: { code: "gone" } };

function openWorkbook(headers: readonly string[], asTable: boolean): MemoryWorkbook {
  const rows = [headers, ["1.1.1", "Do it", "On Track", "Off Track", "No money."]];
  const sheet = { name: "Actions", rows };
  return createMemoryWorkbook({
    sheets: [asTable ? { ...sheet, table: { name: "Log", headerRow: 0 } } : sheet],
  });
}

async function findPlaces(workbook: MemoryWorkbook): Promise<TrackerPlace[]> {
  const survey = await workbook.survey();
  if (!survey.ok) throw new Error(`Came to ${survey.problem.code}.`);
  const found = findTrackers(survey.value);
  if (!found.ok) throw new Error(`Came to ${found.problem.code}.`);
  return found.value.map(({ place }) => place);
}

/** Puts a column in as Excel does: what stands at its right moves, and the table grows. */
function insertColumn(workbook: MemoryWorkbook, at: number, cells: readonly CellValue[]): void {
  const sheet = workbook.sheet("Actions");
  sheet.rows.forEach((row, index) => row.splice(at, 0, cells[index] ?? ""));
  if (sheet.table) sheet.table = { ...sheet.table, columnCount: sheet.table.columnCount + 1 };
}

describe.each([
  ["a range", false],
  ["a table", true],
])("in %s", (_, asTable) => {
  it("reads the latest RAG again", async () => {
    const workbook = openWorkbook(HEADERS, asTable);
    const reading = await readTrackersAt(workbook, await findPlaces(workbook), []);
    expect(reading).toMatchObject({
      value: {
        trackers: [
          { cells: { columns: { status: { header: "RAG Feb 25", values: ["Off Track"] } } } },
        ],
      },
    });
  });

  it.each([0, 2, 3, 4])("looks again where a newer RAG was put in at column %d", async (at) => {
    const workbook = openWorkbook(HEADERS, asTable);
    const places = await findPlaces(workbook);
    insertColumn(workbook, at, ["RAG Mar 25", "At Risk"]);
    expect(await readTrackersAt(workbook, places, [])).toEqual(GONE);
    const again = await readTrackersAt(workbook, await findPlaces(workbook), []);
    expect(again).toMatchObject({
      value: { trackers: [{ cells: { columns: { status: { header: "RAG Mar 25" } } } }] },
    });
  });

  it("looks again where the RAG is now said to be of an earlier report", async () => {
    const workbook = openWorkbook(HEADERS, asTable);
    const places = await findPlaces(workbook);
    workbook.edit("Actions", 0, 3, "RAG (previous)");
    expect(await readTrackersAt(workbook, places, [])).toEqual(GONE);
  });

  it("looks again where a header now names another period", async () => {
    const workbook = openWorkbook(HEADERS, asTable);
    const places = await findPlaces(workbook);
    workbook.edit("Actions", 0, 3, "RAG report 4");
    expect(await readTrackersAt(workbook, places, [])).toEqual(GONE);
  });
});

describe("a newer RAG beyond all columns that are read", () => {
  const headers = ["Ref", "Action", "RAG Jan 25"];

  it.each([true, false])("is noticed by the tracker's width, in a table: %s", async (asTable) => {
    const workbook = openWorkbook(headers, asTable);
    const places = await findPlaces(workbook);
    insertColumn(workbook, workbook.sheet("Actions").rows[0]?.length ?? 0, ["RAG Feb 25"]);
    expect(await readTrackersAt(workbook, places, [])).toEqual(GONE);
  });
});

it("passes a problem on", async () => {
  const workbook = openWorkbook(HEADERS, false);
  const places = await findPlaces(workbook);
  workbook.failCall(1, { code: "busy" });
  expect(await readTrackersAt(workbook, places, [])).toEqual({
    ok: false,
    problem: { code: "busy" },
  });
});
