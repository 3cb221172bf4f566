import type { SheetCell } from "../../src/domain/sheets/SheetContent";
import { stageBlocks } from "../../src/excel/stageBlocks";
import { longContent } from "../support/domain/longContent";

/** What Excel on the web takes is 5 MB; no request is to come near it. */
const MOST_BYTES = 4_000_000;

// The port takes these from the page, where Office.js puts them.
Object.assign(globalThis, {
  Excel: {
    BorderIndex: {
      edgeTop: "EdgeTop",
      edgeBottom: "EdgeBottom",
      edgeLeft: "EdgeLeft",
      edgeRight: "EdgeRight",
      insideHorizontal: "InsideHorizontal",
      insideVertical: "InsideVertical",
    },
  },
  OfficeExtension: { Error: class extends Error {} },
});

/** A hidden sheet that counts what it's asked, and refuses what is over the limit. */
function openSheet(limit = Infinity): {
  readonly context: Excel.RequestContext;
  /** By row and column of the first cell. */
  readonly written: Map<string, readonly (readonly unknown[])[]>;
  readonly sizes: number[];
} {
  const written = new Map<string, readonly (readonly unknown[])[]>();
  const sizes: number[] = [];
  let queued: [string, readonly (readonly unknown[])[]][] = [];
  let size = 0;
  const count = (text: unknown): void => {
    // Each call has its own path and names, too.
    size += JSON.stringify(text).length + 150;
  };
  /** Takes any property, of it and of what hangs on it. */
  const takeAll = (): object =>
    new Proxy(
      {},
      {
        get: (_, name) => (name === "getItem" ? takeAll : takeAll()),
        set: (_, __, value) => {
          count(value);
          return true;
        },
      }
    );
  const rangeOf = (address: string): object => {
    count(address);
    return { format: takeAll() };
  };
  const sheet = {
    getRange: rangeOf,
    getRanges: rangeOf,
    getRangeByIndexes: (row: number, column: number) => ({
      set values(values: readonly (readonly unknown[])[]) {
        count(values);
        queued.push([`${row} ${column}`, values]);
      },
      set numberFormat(formats: unknown) {
        count(formats);
      },
    }),
  };
  // Of Office.js nothing else is asked.
  const context = {
    workbook: { worksheets: { getItem: () => sheet } },
    sync: () => {
      const all = size;
      const those = queued;
      size = 0;
      queued = [];
      if (all > limit)
        return Promise.reject(
          Object.assign(new Error(), { name: "RequestPayloadSizeLimitExceeded" })
        );
      sizes.push(all);
      for (const [place, values] of those) written.set(place, values);
      return Promise.resolve();
    },
  } as unknown as Excel.RequestContext;
  return { context, written, sizes };
}

const valuesOf = (rows: readonly (readonly SheetCell[])[]): unknown =>
  rows.map((cells) => cells.map(({ value }) => value));

it("20,000 exceptions with long reasons: no request over 4 MB, each row once, in as few as they take", async () => {
  const { rows } = longContent(20_000, (row) => "Later than planned. ".repeat(row % 50));
  const { context, written, sizes } = openSheet();
  expect(await stageBlocks(context, [{ rows, column: 0 }])).toBe("staged");
  expect(Math.max(...sizes)).toBeLessThan(MOST_BYTES);
  expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThan(2_500_000);
  let next = 0;
  const all = [...written].flatMap(([place, values]) => {
    expect(place).toBe(`${next} 0`);
    next += values.length;
    return values;
  });
  expect(all).toEqual(valuesOf(rows));
});

it("halves what it sends where Excel says that it's too much; two blocks stand side by side", async () => {
  const first = longContent(200).rows;
  const second = longContent(100, (row) => "x".repeat(row)).rows;
  const limit = 40_000;
  const { context, written, sizes } = openSheet(limit);
  const told: number[] = [];
  const pace = {
    onRows: (done: number, of: number): void => {
      expect(of).toBe(302);
      told.push(done);
    },
    signal: new AbortController().signal,
  };
  const blocks = [
    { rows: first, column: 0 },
    { rows: second, column: 7 },
  ];
  expect(await stageBlocks(context, blocks, pace)).toBe("staged");
  expect(Math.max(...sizes)).toBeLessThanOrEqual(limit);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(302);
  for (const { rows, column } of blocks) {
    const parts = [...written].filter(([place]) => place.endsWith(` ${column}`));
    expect(parts.flatMap(([, values]) => values)).toEqual(valuesOf(rows));
  }
});

it("gives up where a single row is too much, and passes on what else goes wrong", async () => {
  const { rows } = longContent(50, (row) => "x".repeat(row === 30 ? 50_000 : 5));
  const { context } = openSheet(40_000);
  expect(await stageBlocks(context, [{ rows, column: 0 }])).toBe("too-large");
  const fault = Object.assign(new Error(), { name: "ItemNotFound" });
  context.sync = () => Promise.reject(fault);
  await expect(stageBlocks(context, [{ rows, column: 0 }])).rejects.toBe(fault);
});
