import { makeAccessibleBook } from "../../../src/domain/accessible/makeAccessibleBook";
import { listMadeFacts } from "../../../src/domain/made/listMadeFacts";
import type { Report } from "../../../src/domain/report";
import { writeAccessibleOds } from "../../../src/export/accessible/writeAccessibleOds";
import { writeAccessibleXlsx } from "../../../src/export/accessible/writeAccessibleXlsx";
import { emptyReport } from "../support/emptyReport";
import { hostileSource } from "../support/hostileSource";
import { reportFromWorkbook } from "../support/reportFromWorkbook";
import { readOds, readXlsx, type PublishedBook, type PublishedSheet } from "./PublishedBook";

const SAMPLES: Readonly<Record<string, () => Promise<Report>>> = {
  "the published plan": () => reportFromWorkbook("samples/workforce-action-plan.xlsx"),
  "the messy tracker": () => reportFromWorkbook("samples/messy-tracker.xlsx"),
  "hostile texts": () => Promise.resolve(hostileSource().report),
  "no tracker at all": () => Promise.resolve(emptyReport()),
};

const FORMATS: Readonly<Record<string, (report: Report) => Promise<PublishedBook>>> = {
  xlsx: async (report) => readXlsx(await writeAccessibleXlsx(bookOf(report), report)),
  ods: (report) => Promise.resolve(readOds(writeAccessibleOds(bookOf(report), report))),
};

function bookOf(report: Report): ReturnType<typeof makeAccessibleBook> {
  const facts = listMadeFacts(report, { version: "0.1.0", fingerprint: "ab".repeat(32) });
  return makeAccessibleBook(report, facts, "workforce@example.org");
}

/** Every rule of the guidance that a file can keep or break. */
describe.each(Object.keys(FORMATS))("the accessible edition as .%s", (format) => {
  describe.each(Object.keys(SAMPLES))("of %s", (sample) => {
    let book: PublishedBook;
    let tabled: readonly PublishedSheet[];

    beforeAll(async () => {
      const report = await SAMPLES[sample]?.();
      const made = report && (await FORMATS[format]?.(report));
      if (made === undefined) throw new Error("no such sample");
      book = made;
      tabled = book.sheets.slice(1);
    });

    it("begins with a cover, then contents, then notes", () => {
      expect(book.sheets.slice(0, 3).map(({ name }) => name)).toEqual([
        "Cover",
        "Contents",
        "Notes",
      ]);
    });

    it("has the title, the contact and the date on its cover", () => {
      const lines = book.sheets[0]?.rows.map(([text]) => text ?? "") ?? [];
      expect(lines[0]).toBe(book.title);
      expect(lines).toContain("Contact: workforce@example.org.");
      expect(lines.some((line) => line.startsWith("Date: the figures are as at "))).toBe(true);
    });

    it("lists its sheets, and leads to them", () => {
      const [, contents, ...others] = book.sheets;
      expect(contents?.links).toEqual(others.map(({ name }) => name));
      expect(contents?.rows.slice(-others.length).map((row) => row[1])).toEqual(
        others.map((sheet) => sheet.rows[0]?.[0])
      );
    });

    it("has a title in A1 of every sheet", () => {
      for (const { rows } of book.sheets) expect(rows[0]?.[0]).toMatch(/\S/u);
    });

    it("has one marked table a sheet, in column A beneath the lines about it, to the last cell", () => {
      for (const { rows, tables } of tabled) {
        expect(tables).toHaveLength(1);
        const [table] = tables;
        expect(table?.lastRow).toBe(rows.length - 1);
        expect(table?.columns).toBe(rows.at(-1)?.length);
        expect(rows.slice(0, table?.firstRow).map((row) => row.length)).toEqual(
          Array.from({ length: table?.firstRow ?? 0 }, () => 1)
        );
      }
    });

    it("says on every sheet that it has one table", () => {
      for (const { rows } of tabled)
        expect(rows[1]).toEqual(["This worksheet contains one table."]);
    });

    it("has names for its tables that are all different and hold no space", () => {
      const names = tabled.flatMap(({ tables }) => tables.map(({ name }) => name));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[A-Za-z]\w+$/u);
    });

    it("has unique headers", () => {
      for (const { rows, tables } of tabled) {
        const headers = rows[tables[0]?.firstRow ?? 0] ?? [];
        expect(new Set(headers).size).toBe(headers.length);
      }
    });

    it("has no blank row and no blank cell", () => {
      for (const { rows } of book.sheets)
        for (const row of rows) for (const text of row) expect(text).toMatch(/\S/u);
    });

    it("has nothing merged, frozen, filtered or hidden, and nothing in headers or footers", () => {
      for (const { name, merged, frozen, filters, hidden, headersOrFooters } of book.sheets)
        expect({ name, merged, frozen, filters, hidden, headersOrFooters }).toEqual({
          name,
          merged: 0,
          frozen: false,
          filters: 0,
          hidden: 0,
          headersOrFooters: 0,
        });
    });

    it("tells nothing by colour", () => {
      for (const { fills } of book.sheets) expect(fills).toBe(0);
    });

    it("holds values, no formulas", () => {
      for (const { formulas } of book.sheets) expect(formulas).toBe(0);
    });

    it("explains each note that it refers to, by a number in brackets", () => {
      const texts = book.sheets.flatMap(({ name, rows }) => (name === "Notes" ? [] : rows.flat()));
      const used = new Set(
        texts.flatMap((text) => [...text.matchAll(/\[(note \d+)\]/gu)].map((found) => found[1]))
      );
      const notes = book.sheets.find(({ name }) => name === "Notes")?.rows.map((row) => row[0]);
      for (const note of used) expect(notes).toContain(note);
      expect(used.size).toBeGreaterThan(0);
    });

    it("explains its shorthand where it's used", () => {
      for (const { rows } of tabled) {
        const used = rows.flat().some((text) => text === "[x]" || text === "[z]");
        const explained = rows.some(([text = ""]) => text.includes("[x] is not given"));
        expect(explained).toBe(used);
      }
    });

    it("opens at A1 of its first sheet", () => {
      expect(book.active).toBe("Cover");
      for (const cursor of book.cursors) expect(cursor).toBe("A1");
    });

    it("has a title and a language", () => {
      expect(book.title).toMatch(/\S/u);
      expect(book.language).toBe("en-GB");
    });

    it("has sheets with names that say what is on them, no two the same", () => {
      const names = book.sheets.map(({ name }) => name);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).not.toMatch(/^(Sheet|Table)? ?\d*$/u);
    });
  });
});
