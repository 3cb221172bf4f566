import {
  findEdits,
  printBlock,
  type BlockEntries,
  type BlockPlace,
} from "../../../src/domain/sheets/blockPrint";
import {
  describeBlockEdits,
  describeStandingEdits,
  nameBlockPlace,
} from "../../../src/domain/sheets/describeBlockEdits";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";

const WRITTEN: BlockEntries = [
  ["Title", "", ""],
  ["1.1 Data", 4, 0.25],
  ["1.2 Staff", 6, "=COUNTIFS('My sheet'!$B$2:$B$9,\"1.2 Staff\")"],
];

/** The block with some of its cells changed, each by "row column". */
function changed(cells: Readonly<Record<string, string | number | boolean>>): BlockEntries {
  return WRITTEN.map((row, rowAt) =>
    row.map((entry, column) => cells[`${rowAt} ${column}`] ?? entry)
  );
}

/** The edits with their places as they're named. */
function named({ resized, places }: ReturnType<typeof findEdits>): {
  readonly resized: boolean;
  readonly places: readonly string[];
} {
  return { resized, places: places.map(nameBlockPlace) };
}

const editsOf = (
  now: BlockEntries,
  next: BlockEntries | null = WRITTEN
): ReturnType<typeof named> => named(findEdits(printBlock(WRITTEN), now, next));

describe("what was changed in a block since it was written", () => {
  it("is nothing where nothing was", () => {
    expect(editsOf(WRITTEN)).toEqual({ resized: false, places: [] });
    expect(editsOf([], [])).toEqual({ resized: true, places: [] });
  });

  it("is told by cell, top to bottom", () => {
    expect(editsOf(changed({ "2 1": 7, "0 2": "Draft", "1 1": "4" }))).toEqual({
      resized: false,
      places: ["C1", "B2", "B3"],
    });
  });

  it("isn't told where the cell already has what is about to be written", () => {
    const next = changed({ "2 1": 7 });
    expect(editsOf(changed({ "2 1": 7, "1 1": 5 }), next).places).toEqual(["B2"]);
  });

  it("is told of every cell where nothing is about to be written, also of one that was blanked", () => {
    const now = changed({ "2 1": 7, "1 0": "" });
    expect(editsOf(now, null).places).toEqual(["A2", "B3"]);
    expect(editsOf(WRITTEN, null).places).toEqual([]);
  });

  it("isn't told of cells that are to have other values now", () => {
    expect(editsOf(WRITTEN, changed({ "2 1": 7 })).places).toEqual([]);
  });

  it("isn't told of a formula whose references have moved, but of one that was typed over", () => {
    const moved = "=COUNTIFS('Its new name'!$C$4:$C$12,\"1.2 Staff\")";
    expect(editsOf(changed({ "2 2": moved })).places).toEqual([]);
    expect(editsOf(changed({ "2 2": '=COUNTIFS(Log[Section],"1.2 Staff")' })).places).toEqual([]);
    expect(editsOf(changed({ "2 2": 6 })).places).toEqual(["C3"]);
    expect(editsOf(changed({ "2 2": "=1+5" })).places).toEqual(["C3"]);
  });

  it("is told as a whole where rows or columns came or went", () => {
    expect(editsOf(WRITTEN.slice(1))).toEqual({ resized: true, places: [] });
    expect(editsOf(WRITTEN.map((row) => [...row, ""]))).toEqual({ resized: true, places: [] });
  });

  it.each(["", "3x3", "3x3 abc", "3x3 ABC", "x", "0x0 "])(
    "isn't told by what is no print, such as %j",
    (print) => {
      expect(findEdits(print, changed({ "1 1": 5 }), WRITTEN)).toEqual({
        resized: false,
        places: [],
      });
    }
  );

  it("is told by row in a large block, whose print stays short", () => {
    const large = Array.from({ length: 10_000 }, (_, row) => [`${row}`, row, 0.5]);
    const print = printBlock(large);
    expect(print.length).toBeLessThan(32_000);
    const now = large.with(13, ["13", 12, 0.5]).with(9999, ["x", 9999, 0.5]);
    expect(named(findEdits(print, now, large))).toEqual({
      resized: false,
      places: ["row 14", "row 10000"],
    });
    expect(findEdits(print, large, now)).toEqual({ resized: false, places: [] });
  });
});

/** "D14" or "row 14" as a place; columns of one letter. */
function placeOf(name: string): BlockPlace {
  const [, letter, row = "1"] = /^(?:row |([A-Z]))(\d+)$/u.exec(name) ?? [];
  return {
    row: rowIndex(Number(row) - 1),
    column: letter === undefined ? null : columnIndex(letter.charCodeAt(0) - 65),
  };
}

describe("what was written over, in words", () => {
  const say = (places: readonly string[], resized = false): string =>
    describeBlockEdits("RAG Summary", { resized, places: places.map(placeOf) });

  it("names the cells, and counts those beyond six", () => {
    expect(say([])).toBe("");
    expect(say(["D14"])).toBe(
      "RAG Summary: 1 cell had been changed since it was last written, and was written anew: D14."
    );
    expect(say(["D14", "E20"])).toBe(
      "RAG Summary: 2 cells had been changed since it was last written, and were written anew: D14, E20."
    );
    expect(say(["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"])).toContain(
      "8 cells had been changed since it was last written, and were written anew: A1, A2, A3, A4, A5, A6 and 2 more."
    );
    expect(say(["row 14", "row 20"])).toContain("2 rows had been changed");
    expect(say(["row 14", "row 20"])).toContain(": 14, 20.");
  });

  it("says so where rows or columns came or went", () => {
    expect(say([], true)).toBe(
      "RAG Summary: rows or columns had been put in or taken out since it was last written, and it was written anew."
    );
  });
});

describe("what was changed by hand, in words", () => {
  const say = (places: readonly string[], resized = false): string =>
    describeStandingEdits("RAG Summary", { resized, places: places.map(placeOf) });

  it("names the cells, or says that rows or columns came or went", () => {
    expect(say([])).toBe("");
    expect(say(["D14"])).toBe(
      "1 cell of RAG Summary has been changed by hand since it was written: D14."
    );
    expect(say(["row 14", "row 20"])).toBe(
      "2 rows of RAG Summary have been changed by hand since it was written: 14, 20."
    );
    expect(say([], true)).toBe(
      "Rows or columns of RAG Summary have been put in or taken out by hand since it was written."
    );
  });
});
