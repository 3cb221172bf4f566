import { createEditFollower } from "../../src/app/createEditFollower";
import { defaultSettings } from "../../src/app/settings";
import type { SheetEdit } from "../../src/app/SheetEdit";
import type { TrackerReading } from "../../src/app/WorkbookPort";
import type { CellValue } from "../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import { cellsFromGrid } from "../support/domain/trackerFromGrid";

const ROWS = 200;
const STATUS = columnIndex(3);

const edit = (row: number, before: string, after: string): SheetEdit => ({
  sheet: "Actions",
  remote: false,
  cell: { row: rowIndex(row), column: STATUS, before, after },
});

/** What a run has read, and how often it was looked at since. */
function readTracker(): { readonly reading: TrackerReading; readonly looks: () => number } {
  const cells = cellsFromGrid([
    ["Ref", "Action", "Lead", "RAG"],
    ...Array.from({ length: ROWS }, (_, row): CellValue[] => [
      `1.${row + 1}`,
      `Do ${row}`,
      "AB",
      "On Track",
    ]),
  ]);
  let looks = 0;
  const watch = (values: readonly CellValue[]): readonly CellValue[] =>
    new Proxy(values, {
      get: (target, key): unknown => {
        looks++;
        return Reflect.get(target, key);
      },
    });
  const columns = Object.fromEntries(
    Object.entries(cells.columns).map(([field, column]) => [
      field,
      { ...column, values: watch(column.values) },
    ])
  );
  const reading: TrackerReading = {
    cells: { ...cells, columns },
    titleRows: [],
    protected: false,
    highlight: { rules: [], whole: true },
    validation: { kind: "none" },
    hasFormulas: false,
  };
  return { reading, looks: () => looks };
}

describe("following edits", () => {
  it("is prepared before the first edit, which then looks at no row that was read", async () => {
    const { reading, looks } = readTracker();
    const follower = createEditFollower([reading], defaultSettings, null);
    const before = looks();
    await follower.prepare(new AbortController().signal);
    const prepared = looks();
    expect(prepared - before).toBeGreaterThan(ROWS);
    const followed = follower.take(edit(5, "On Track", "Off Track"), defaultSettings);
    expect(followed?.report.exceptions.map(({ ref }) => ref)).toEqual(["1.5"]);
    expect(looks()).toBe(prepared);
  });

  it("does what is left where an edit comes before it's prepared, or it was ended", async () => {
    const { reading, looks } = readTracker();
    const follower = createEditFollower([reading], defaultSettings, null);
    const ended = new AbortController();
    const preparing = follower.prepare(ended.signal);
    const before = looks();
    ended.abort();
    await preparing;
    expect(looks()).toBe(before);
    const again = follower.prepare(new AbortController().signal);
    const followed = follower.take(edit(7, "On Track", "Off Track"), defaultSettings);
    expect(followed?.report.exceptions.map(({ ref }) => ref)).toEqual(["1.7"]);
    const prepared = looks();
    await again;
    const next = follower.take(edit(9, "On Track", "Off Track"), defaultSettings);
    expect(next?.report.exceptions.map(({ ref }) => ref)).toEqual(["1.7", "1.9"]);
    expect(looks()).toBe(prepared);
  });
});
