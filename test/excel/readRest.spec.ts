import type { GradualCells } from "../../src/excel/GradualCells";
import type { PortMemory } from "../../src/excel/PortMemory";
import { ANSWER_BYTES } from "../../src/excel/payload";
import { firstRows, readRest } from "../../src/excel/readRest";

/** What Excel on the web lets through is 5 MB; no answer is to come near it. */
const MOST_BYTES = 4_000_000;
const SHEET_ROWS = 1_048_576;

// The port takes these from the page, where Office.js puts them.
Object.assign(globalThis, { OfficeExtension: { Error: class extends Error {} } });

// Of the memory these alone are asked.
const newMemory = (): PortMemory =>
  ({ heads: new Map(), rowBytes: new Map() }) as unknown as PortMemory;

/** A sheet of columns that are read together; a limit on answers is Excel's own. */
function openSheet(
  count: number,
  columns: readonly ((row: number) => string)[],
  memory: PortMemory,
  limit = Infinity
): { context: Excel.RequestContext; cells: GradualCells<string>[]; answers: number[] } {
  const answers: number[] = [];
  const first = firstRows(["Actions"], memory).get("Actions") ?? 0;
  const windows = columns.map(() => ({ next: 0, until: Math.min(first, count) }));
  const brought = (at: number): string[] => {
    const { next, until } = windows[at] ?? { next: 0, until: 0 };
    return Array.from(
      { length: Math.max(0, until - next) },
      (_, row) => columns[at]?.(next + row) ?? ""
    );
  };
  const answer = (): number =>
    columns.reduce(
      (sum, _, at) => sum + JSON.stringify(brought(at).map((text) => [text])).length,
      0
    );
  answers.push(answer());
  const cells = columns.map((_, at): GradualCells<string> => {
    const rows: string[] = [];
    return {
      rows,
      exists: () => true,
      firstRow: () => 0,
      end: () => count,
      next: () => windows[at]?.next ?? 0,
      ask: (_sheet, to) => {
        windows[at] = { next: windows[at]?.next ?? 0, until: Math.min(to, count) };
      },
      take: () => {
        for (const text of brought(at)) rows.push(text);
        const until = windows[at]?.until ?? 0;
        windows[at] = { next: until, until };
        return true;
      },
    };
  });
  // Of Office.js nothing else is asked.
  const context = {
    workbook: { worksheets: { getItem: () => ({}) } },
    sync: () => {
      const size = answer();
      if (size > limit)
        return Promise.reject(
          Object.assign(new Error(), { name: "ResponsePayloadSizeLimitExceeded" })
        );
      answers.push(size);
      return Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  return { context, cells, answers };
}

it("reads a sheet that is full to its last row, no answer over 4 MB, each row once", async () => {
  const memory = newMemory();
  const columns = [
    (row: number): string => `1.${row + 1}`,
    (row: number): string => "x".repeat(row % 40),
  ];
  const { context, cells, answers } = openSheet(SHEET_ROWS, columns, memory);
  const rows: number[] = [];
  const pace = {
    onRows: (done: number, of: number): void => {
      rows.push(done, of);
    },
    signal: new AbortController().signal,
  };
  expect(
    await readRest(context, [{ sheet: "Actions", cells, isTracker: true }], memory, pace)
  ).toBe("read");
  expect(cells.map((each) => each.rows.length)).toEqual([SHEET_ROWS, SHEET_ROWS]);
  expect(cells[0]?.rows.every((text, row) => text === `1.${row + 1}`)).toBe(true);
  expect(Math.max(...answers)).toBeLessThan(MOST_BYTES);
  // No more answers than their size asks for.
  const bytes = answers.reduce((sum, each) => sum + each, 0);
  expect(answers.length).toBeLessThan(1.2 * (bytes / ANSWER_BYTES));
  expect(rows.filter((_, at) => at % 2 === 1).every((of) => of === SHEET_ROWS)).toBe(true);
});

it("no answer is over 4 MB where texts become longer, as long as they do so by less than half a chunk", async () => {
  const memory = newMemory();
  memory.rowBytes.set("Actions", 60);
  // From a few words to half a page.
  const textAt = (row: number): string => "word ".repeat(5 + Math.floor(row / 400));
  const { context, cells, answers } = openSheet(100_000, [textAt], memory);
  expect(await readRest(context, [{ sheet: "Actions", cells, isTracker: true }], memory)).toBe(
    "read"
  );
  expect(cells[0]?.rows.length).toBe(100_000);
  expect(Math.max(...answers.slice(1))).toBeLessThan(MOST_BYTES);
});

it("halves what it asks for where Excel says that it's too much, and goes on", async () => {
  const memory = newMemory();
  const limit = 300_000;
  memory.rowBytes.set("Actions", 20_000);
  const textAt = (row: number): string => "x".repeat(row < 500 ? 5 : 900);
  const { context, cells, answers } = openSheet(5_000, [textAt], memory, limit);
  expect(await readRest(context, [{ sheet: "Actions", cells, isTracker: true }], memory)).toBe(
    "read"
  );
  expect(cells[0]?.rows.map((text) => text.length)).toEqual(
    Array.from({ length: 5_000 }, (_, row) => (row < 500 ? 5 : 900))
  );
  expect(Math.max(...answers)).toBeLessThanOrEqual(limit);
});

it("gives up where a single row is too much", async () => {
  const memory = newMemory();
  memory.rowBytes.set("Actions", 20_000);
  const textAt = (row: number): string => "x".repeat(row === 700 ? 9_000 : 5);
  const { context, cells } = openSheet(1_000, [textAt], memory, 8_000);
  expect(await readRest(context, [{ sheet: "Actions", cells, isTracker: true }], memory)).toBe(
    "too-large"
  );
});

it("passes on what else goes wrong", async () => {
  const memory = newMemory();
  memory.rowBytes.set("Actions", 20_000);
  const { context, cells } = openSheet(1_000, [() => "x"], memory);
  const fault = Object.assign(new Error(), { name: "ItemNotFound" });
  context.sync = () => Promise.reject(fault);
  await expect(
    readRest(context, [{ sheet: "Actions", cells, isTracker: true }], memory)
  ).rejects.toBe(fault);
});

it("is ended between two answers", async () => {
  const memory = newMemory();
  memory.rowBytes.set("Actions", 20_000);
  const { context, cells, answers } = openSheet(1_000, [() => "x"], memory);
  const ending = new AbortController();
  const pace = {
    onRows: () => {
      ending.abort();
    },
    signal: ending.signal,
  };
  expect(
    await readRest(context, [{ sheet: "Actions", cells, isTracker: true }], memory, pace)
  ).toBe("cancelled");
  expect(answers).toHaveLength(1);
});
