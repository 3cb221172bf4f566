import type { Problem } from "../../../src/app/problem";
import type { SheetEdit } from "../../../src/app/SheetEdit";
import type { WorkbookPort } from "../../../src/app/WorkbookPort";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { cellText, type CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex, type Place } from "../../../src/domain/tracker/place";
import { changeSheets, sortChanges } from "./changeSheets";
import { putValue, valueAt, type MemorySheet, type MemoryTable } from "./MemorySheet";
import { appendHistoryRows, historyState, readHistoryRows } from "./historySheets";
import { readSheets } from "./readSheets";
import { readValidations } from "./readValidations";
import { surveySheets } from "./surveySheets";
import { refuseChanges, writeSheets } from "./writeSheets";

/** A sheet to begin with. */
export interface SheetInit {
  readonly name: string;
  /** From A1. */
  readonly rows: readonly (readonly CellValue[])[];
  /** An Excel table; from A1 over all rows and the header's filled cells unless it says otherwise. */
  readonly table?: { readonly name: string } & Partial<MemoryTable>;
  readonly protected?: boolean;
  readonly hidden?: boolean;
  readonly filtered?: boolean;
  readonly formulas?: readonly { readonly row: number; readonly column: number }[];
}

/** A workbook to begin with. */
export interface WorkbookInit {
  readonly sheets: readonly SheetInit[];
  readonly settings?: string;
  readonly readOnly?: boolean;
}

/** The port's methods by name, each one round trip. */
export type Call = keyof WorkbookPort;

/** What an event tells of a cell; row and column count from 0. */
export interface CellTold {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The in-memory workbook: the port, and what a test looks at or does in a colleague's place. */
export interface MemoryWorkbook extends WorkbookPort {
  readonly sheets: MemorySheet[];
  /** The settings as stored; null when there are none. */
  settings(): string | null;
  /** The calls so far, in order. */
  readonly calls: Call[];
  /** The last cell selected; null when none was. */
  selected(): Place | null;
  /** The sheet that was last activated; null when none was. */
  active(): string | null;
  /** The sheet of that name; fails the test when there's none. */
  sheet(name: string): MemorySheet;
  /** Puts a value into a cell as a user does, or as somebody else who has the workbook open: listeners are told. */
  edit(sheet: string, row: number, column: number, value: CellValue, remote?: boolean): void;
  /** Tells listeners that something was done to a sheet of which Excel tells no values, as after a paste of a block. */
  tellChange(sheet: string): void;
  /** Tells listeners of an edit of one cell, whatever the cell holds: events come late, twice or not at all. */
  tellEdit(sheet: string, cell: CellTold): void;
  /** Lets the `nth` call from now, from 1, come to a problem, with nothing done. */
  failCall(nth: number, problem: Problem): void;
  /** Lets each call from now on take this long, in milliseconds. */
  delay(milliseconds: number): void;
  /** Holds the calls from now on back until the function that it returns is called. */
  hold(): () => void;
  /** A copy of all that the workbook holds, to compare with later. */
  snapshot(): { readonly sheets: readonly MemorySheet[]; readonly settings: string | null };
}

/** Makes a workbook in memory: the only double for use-case and pane tests. */
export function createMemoryWorkbook(init: WorkbookInit): MemoryWorkbook {
  const sheets = init.sheets.map(createSheet);
  const calls: Call[] = [];
  const faults = new Map<number, Problem>();
  const listeners = new Set<(edit: SheetEdit) => void>();
  let settings = init.settings ?? null;
  let selected: Place | null = null;
  let active: string | null = null;
  let gate: Promise<void> = Promise.resolve();
  let delay = 0;

  /** One round trip: later than now, and with the problem that a test asked for. */
  const call = async <T>(
    name: Call,
    work: () => Result<T, Problem>
  ): Promise<Result<T, Problem>> => {
    calls.push(name);
    const fault = faults.get(calls.length);
    await gate;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    return fault === undefined ? work() : fail(fault);
  };
  const activate = (name: string): Result<null, Problem> => {
    if (!sheets.some((sheet) => sheet.name === name)) return fail({ code: "gone" });
    active = name;
    return succeed(null);
  };
  const findSheet = (name: string): MemorySheet => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`No sheet named ${name}.`);
    return found;
  };

  return {
    sheets,
    calls,
    settings: () => settings,
    selected: () => selected,
    active: () => active,
    sheet: findSheet,
    edit: (name, row, column, value, remote = false) => {
      const sheet = findSheet(name);
      const before = valueAt(sheet, row, column);
      putValue(sheet, row, column, value);
      const cell = { row: rowIndex(row), column: columnIndex(column), before, after: value };
      for (const listener of listeners) listener({ sheet: name, cell, remote });
    },
    tellEdit: (sheet, { row, column, before, after }) => {
      const cell = { row: rowIndex(row), column: columnIndex(column), before, after };
      for (const listener of listeners) listener({ sheet, cell, remote: false });
    },
    tellChange: (sheet) => {
      for (const listener of listeners) listener({ sheet, cell: null, remote: false });
    },
    failCall: (nth, problem) => {
      faults.set(calls.length + nth, problem);
    },
    delay: (milliseconds) => {
      delay = milliseconds;
    },
    hold: () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => {
        open();
      };
    },
    snapshot: () => structuredClone({ sheets, settings }),

    survey: () => call("survey", () => succeed(surveySheets(sheets, settings))),
    read: (places, outputs, withHistory = false) =>
      call("read", () => {
        const reading = readSheets(sheets, settings, places, outputs);
        return reading.ok && withHistory
          ? succeed({ ...reading.value, history: historyState(sheets) })
          : reading;
      }),
    readHistory: (_, spans) => call("readHistory", () => readHistoryRows(sheets, spans)),
    appendHistory: (_, rows, text) =>
      call("appendHistory", () => {
        if (init.readOnly === true) return fail({ code: "read-only" });
        appendHistoryRows(sheets, rows);
        settings = text;
        return succeed(null);
      }),
    readValidations: (asked) =>
      call("readValidations", () => succeed(readValidations(sheets, asked))),
    write: (changes) =>
      call("write", () => {
        if (init.readOnly === true) return fail({ code: "read-only" });
        const refusal = refuseChanges(sheets, changes);
        if (refusal !== null) return fail(refusal);
        writeSheets(sheets, changes);
        settings = changes.settings ?? settings;
        return succeed({ canUndo: true });
      }),
    change: async (changes, when) => {
      const sorted = await call("change", () => succeed(sortChanges(sheets, changes)));
      if (!sorted.ok || sorted.value.changed.length === 0) return sorted;
      return call("change", () =>
        init.readOnly === true
          ? fail({ code: "read-only" })
          : changeSheets(sheets, sorted.value, when)
      );
    },
    saveSettings: (text) =>
      call("saveSettings", () => {
        if (init.readOnly === true) return fail({ code: "read-only" });
        settings = text;
        return succeed(null);
      }),
    readSelection: () =>
      call("readSelection", () => {
        const sheet = sheets.find(({ name }) => name === selected?.sheet);
        if (selected === null || sheet === undefined) return succeed([]);
        const text = cellText(valueAt(sheet, selected.row, selected.column));
        return succeed(text === "" ? [] : [[text]]);
      }),
    select: (place) =>
      call("select", () => {
        const activated = activate(place.sheet);
        if (activated.ok) selected = place;
        return activated;
      }),
    activate: (name) => call("activate", () => activate(name)),
    watch: (listener) =>
      call("watch", () => {
        listeners.add(listener);
        return succeed(null);
      }),
  };
}

function createSheet({ name, rows, table, ...init }: SheetInit): MemorySheet {
  return {
    name,
    rows: rows.map((cells) => [...cells]),
    table: table ? completeTable(table, rows) : null,
    protected: init.protected ?? false,
    hidden: init.hidden ?? false,
    filtered: init.filtered ?? false,
    formulas: init.formulas ?? [],
    block: null,
    highlights: [],
    validations: new Map(),
  };
}

function completeTable(
  table: { readonly name: string } & Partial<MemoryTable>,
  rows: readonly (readonly CellValue[])[]
): MemoryTable {
  const headerRow = table.headerRow ?? 0;
  const firstColumn = table.firstColumn ?? 0;
  return {
    name: table.name,
    headerRow,
    firstColumn,
    columnCount: table.columnCount ?? (rows[headerRow]?.length ?? 0) - firstColumn,
    rowCount: table.rowCount ?? rows.length - headerRow - 1,
  };
}
