import type { Book } from "../../../src/workbench/book/Book";
import { rememberInFrame } from "../../../src/workbench/page/grid/rememberInFrame";

const UNIT = "book";

/** A sheet that counts how often a cell's look is worked out. */
function openSheet(): { asked: string[]; getCell: (row: number, column: number) => unknown } {
  const asked: string[] = [];
  return {
    asked,
    getCell: (row, column) => {
      asked.push(`${row} ${column}`);
      return row === 0 ? undefined : { v: `${row} ${column}` };
    },
  };
}

/** Something that tells of what happens. */
function createTeller<T>(): {
  tell: (value: T) => void;
  subscribe: (listener: (value: T) => void) => { unsubscribe: () => void };
} {
  const listeners = new Set<(value: T) => void>();
  return {
    tell: (value) => {
      for (const listener of listeners) listener(value);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return { unsubscribe: () => listeners.delete(listener) };
    },
  };
}

function openBook(): {
  book: Book;
  sheets: ReturnType<typeof openSheet>[];
  begin: () => void;
  show: (at: number) => void;
} {
  const sheets = [openSheet(), openSheet()];
  let shown = 0;
  const frames = createTeller<undefined>();
  const created = createTeller<unknown>();
  const renders = { getRenderById: () => null, created$: created };
  // Of the book and its renderer nothing else is asked.
  const book = {
    unitId: UNIT,
    injector: { get: () => renders },
    workbook: { getActiveSheet: () => sheets[shown] },
  } as unknown as Book;
  const begin = (): void => {
    created.tell({ unitId: UNIT, engine: { beginFrame$: frames } });
    frames.tell(undefined);
  };
  return {
    book,
    sheets,
    begin,
    show: (at) => {
      shown = at;
    },
  };
}

it("works out a cell once in a painting, whatever it comes to, and anew in the next", async () => {
  const { book, sheets, begin } = openBook();
  rememberInFrame(book);
  const [sheet = openSheet()] = sheets;
  begin();
  const cells = [sheet.getCell(1, 2), sheet.getCell(1, 2), sheet.getCell(2, 1)];
  expect(cells).toEqual([{ v: "1 2" }, { v: "1 2" }, { v: "2 1" }]);
  expect([sheet.getCell(0, 0), sheet.getCell(0, 0)]).toEqual([null, null]);
  expect(sheet.asked).toEqual(["1 2", "2 1", "0 0"]);
  await Promise.resolve();
  begin();
  sheet.getCell(1, 2);
  expect(sheet.asked).toEqual(["1 2", "2 1", "0 0", "1 2"]);
});

it("between two paintings a cell is as it is then", async () => {
  const { book, sheets, begin } = openBook();
  rememberInFrame(book);
  const [sheet = openSheet()] = sheets;
  begin();
  sheet.getCell(1, 2);
  await Promise.resolve();
  sheet.getCell(1, 2);
  sheet.getCell(1, 2);
  expect(sheet.asked).toEqual(["1 2", "1 2", "1 2"]);
});

it("each sheet has its own cells", async () => {
  const { book, sheets, begin, show } = openBook();
  rememberInFrame(book);
  begin();
  sheets[0]?.getCell(1, 2);
  await Promise.resolve();
  show(1);
  begin();
  sheets[1]?.getCell(1, 2);
  sheets[1]?.getCell(1, 2);
  expect(sheets.map(({ asked }) => asked)).toEqual([["1 2"], ["1 2"]]);
});

it("stops when the grid goes", () => {
  const { book, sheets, begin } = openBook();
  const listening = rememberInFrame(book);
  begin();
  listening.dispose();
  const [, sheet = openSheet()] = sheets;
  begin();
  sheet.getCell(1, 2);
  sheet.getCell(1, 2);
  expect(sheet.asked).toEqual(["1 2", "1 2"]);
});
