import type { CellChange } from "../../../src/app/CellChange";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { createConditions } from "../../../src/workbench/conditions/Conditions";
import { fitChanges } from "../../../src/excel/fitChanges";
import { openOfficePort, type OfficePort } from "../../support/port/openOfficePort";
import type { PortWorkbook } from "../../support/port/PortWorkbook";

/** More fixes than Excel takes at once are made in parts, each of them whole. */

const WHEN = "2025-02-28 14:05";
const COUNT = 240;
const ROWS: CellValue[][] = [
  ["Ref", "Action", "RAG"],
  ...Array.from({ length: 30 * COUNT }, (_, row) => [`1.${row + 1}`, "Do it", "on-track"]),
];

const conditions = createConditions();
let office: OfficePort;
let workbook: PortWorkbook;
beforeAll(async () => {
  office = await openOfficePort({ conditions });
});
beforeEach(() => {
  Object.assign(conditions, createConditions());
});
afterAll(() => {
  office.close();
});

/** @param apart how many rows lie between one change and the next */
function changesOf(apart: number): CellChange[] {
  return Array.from({ length: COUNT }, (_, at) => {
    const row = 1 + at * (apart + 1);
    return {
      place: { sheet: "Actions", row: rowIndex(row), column: columnIndex(2) },
      before: "on-track",
      after: "On Track",
      witness: { column: columnIndex(0), value: `1.${row}` },
      ref: `1.${row}`,
      kind: "Status spelt another way",
    };
  });
}

async function open(apart: number): Promise<CellChange[]> {
  const rows = ROWS.slice(0, 1 + COUNT * (apart + 1));
  workbook = await office.open([{ name: "Actions", rows }]);
  return changesOf(apart);
}

const sizes = (): number[] =>
  office.host.reports.flatMap(({ requestSize, responseSize }) => [requestSize, responseSize]);

/** The refs in the log, and those of the rows that hold what was entered. */
async function state(): Promise<{ logged: CellValue[]; entered: CellValue[] }> {
  const log = await workbook.values("RAG Changes");
  const rows = await workbook.values("Actions");
  return {
    logged: log.slice(1).map((row) => row[3] ?? ""),
    entered: rows.filter((row) => row[2] === "On Track").map(([ref = ""]) => ref),
  };
}

it.each([
  ["one below the other", 0],
  ["a few rows apart", 7],
  ["far apart", 25],
])("what changes take is estimated as it turns out: %s", async (_, apart) => {
  const changes = await open(apart);
  // No more fit than their estimate says.
  let [least, most] = [0, 10_000_000];
  while (most - least > 1_000) {
    const bytes = (least + most) / 2;
    if (fitChanges(changes, 0, bytes) < COUNT) least = bytes;
    else most = bytes;
  }
  const before = office.host.reports.length;
  expect(await workbook.port.change(changes, WHEN)).toMatchObject({ ok: true });
  expect(workbook.roundTrips()).toBe(2);
  const largest = Math.max(...sizes().slice(2 * before));
  expect(most / largest).toBeGreaterThan(1);
  expect(most / largest).toBeLessThan(3);
});

describe("where Excel takes less than was planned", () => {
  const limit = 30_000;

  it("each change is made and logged once", async () => {
    const changes = await open(0);
    conditions.payloadLimit = limit;
    expect(await workbook.port.change(changes, WHEN)).toEqual({
      ok: true,
      value: { changed: changes, skipped: [] },
    });
    const refs = changes.map(({ ref }) => ref);
    conditions.payloadLimit = Infinity;
    expect(await state()).toEqual({ logged: refs, entered: refs });
  });

  it("where Excel stops, what was done is logged, and the others are left", async () => {
    const changes = await open(0);
    conditions.payloadLimit = limit;
    // The first part is read, refused as too large, and looked at; half of it is read and written.
    conditions.failure = { nth: 5, code: "GeneralException" };
    const result = await workbook.port.change(changes, WHEN);
    if (!result.ok) throw new Error(`Expected an outcome, not ${result.problem.code}.`);
    const { changed, skipped } = result.value;
    expect(changed.length).toBeGreaterThan(0);
    expect(skipped.length).toBeGreaterThan(0);
    expect([...changed, ...skipped.map(({ change }) => change)]).toEqual(changes);
    expect(new Set(skipped.map(({ why }) => why))).toEqual(new Set(["stopped"]));
    const refs = changed.map(({ ref }) => ref);
    conditions.payloadLimit = Infinity;
    expect(await state()).toEqual({ logged: refs, entered: refs });
  });

  it("where not even one change goes through, nothing is changed", async () => {
    const changes = await open(0);
    conditions.payloadLimit = 1_000;
    expect(await workbook.port.change(changes, WHEN)).toEqual({
      ok: false,
      problem: { code: "too-large" },
    });
    conditions.payloadLimit = Infinity;
    expect(await state()).toEqual({ logged: [], entered: [] });
  });
});
