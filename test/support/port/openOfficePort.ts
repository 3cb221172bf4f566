import { SetRangeValuesCommand } from "@univerjs/sheets";
import { HIGHLIGHT_MARKER } from "../../../src/app/highlight";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { createWorkbookPort } from "../../../src/excel/createWorkbookPort";
import type { OfficeChannelOptions } from "../../../src/workbench/channel/OfficeChannelOptions";
import { openHost, type OpenHost } from "../host/openHost";
import { pauseForEvents } from "../host/pauseForEvents";
import type { SheetInit } from "../workbook/memoryWorkbook";
import type { OpenPortWorkbook } from "./PortWorkbook";

/** The port over Microsoft's own Office.js, on the workbench's host. */
export interface OfficePort {
  readonly open: OpenPortWorkbook;
  readonly host: OpenHost;
  /**
   * Enters a value in the grid, as a user does, once no batch is being ended any more; resolves when the
   * event, which tells what the cell held and holds, has been handled. Counts from 0.
   */
  typeAsUser(sheet: string, row: number, column: number, value: string | number): Promise<void>;
  /**
   * Has the answer to the nth round trip from now, from 1, get lost: Excel has done what it was asked
   * to, and then what happens meanwhile, but the add-in hears of a failure.
   */
  loseAnswer(nth: number, meanwhile?: () => Promise<void>): void;
  close(): void;
}

/**
 * Loads Office.js once; each workbook that is then opened takes the place of the one before.
 *
 * @param options how Excel behaves
 */
export async function openOfficePort(options: OfficeChannelOptions = {}): Promise<OfficePort> {
  const host = await openHost(undefined, options);
  let syncs = 0;
  const failing = new Set<number>();
  let lost: { readonly at: number; readonly meanwhile: () => Promise<void> } | null = null;
  /** Counts what the port asks for; the library's own round trips, to let go of objects, aren't its. */
  const countedRun = (
    work: (context: Excel.RequestContext) => Promise<unknown>
  ): Promise<unknown> =>
    host.Excel.run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (passThrough) => {
        syncs++;
        if (failing.has(syncs)) host.fault(1, { code: "GeneralException" });
        const { at, meanwhile } = lost ?? {};
        const answer = await sync(passThrough);
        if (syncs !== at) return answer;
        await meanwhile?.();
        throw Object.assign(new Error("The answer was lost."), { name: "RequestAborted" });
      };
      try {
        return await work(context);
      } finally {
        context.sync = sync;
      }
    });
  // The port takes these from the page, where Office.js puts them.
  Object.assign(globalThis, {
    Excel: Object.assign(Object.create(host.Excel) as typeof Excel, { run: countedRun }),
    Office: host.Office,
    OfficeExtension: (host.window as unknown as { OfficeExtension: typeof OfficeExtension })
      .OfficeExtension,
  });
  return {
    host,
    open: async (sheets) => {
      host.replaceBook();
      await host.Excel.run((context) => fillWorkbook(context, sheets));
      syncs = 0;
      failing.clear();
      lost = null;
      return {
        port: createWorkbookPort(),
        roundTrips: () => syncs,
        values: (sheet) => host.Excel.run((context) => readValues(context, sheet)),
        sheets: () =>
          host.Excel.run(async (context) => {
            const all = context.workbook.worksheets.load("items/name");
            await context.sync();
            return all.items.map((sheet) => sheet.name);
          }),
        highlights: (sheet) => host.Excel.run((context) => readHighlights(context, sheet)),
        edit: (sheet, row, column, value) =>
          host.Excel.run(async (context) => {
            const cells = context.workbook.worksheets.getItem(sheet);
            cells.getRangeByIndexes(row, column, 1, 1).values = [[value]];
            await context.sync();
          }),
        insertRow: (sheet, row) =>
          host.Excel.run(async (context) => {
            const first = context.workbook.worksheets.getItem(sheet).getCell(row, 0);
            first.getEntireRow().insert("Down");
            await context.sync();
          }),
        fail: (nth) => {
          failing.add(syncs + nth);
        },
        select: () =>
          host.Excel.run(async (context) => {
            const range = context.workbook.getSelectedRange();
            range.load("rowIndex, columnIndex, worksheet/name");
            await context.sync();
            return { sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
          }),
      };
    },
    typeAsUser: async (sheet, row, column, v) => {
      const { book } = host;
      do await pauseForEvents();
      while (book.history.isBatching);
      book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: book.unitId,
        subUnitId: book.workbook.getSheetBySheetName(sheet)?.getSheetId(),
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
        value: { v },
      });
      await pauseForEvents();
    },
    loseAnswer: (nth, meanwhile = () => Promise.resolve()) => {
      lost = { at: syncs + nth, meanwhile };
    },
    close: () => {
      host.close();
    },
  };
}

async function fillWorkbook(
  context: Excel.RequestContext,
  sheets: readonly SheetInit[]
): Promise<void> {
  const blank = context.workbook.worksheets.getFirst();
  for (const init of sheets) {
    const sheet = context.workbook.worksheets.add(init.name);
    const width = Math.max(1, ...init.rows.map((row) => row.length));
    const rows = init.rows.map((row) => [
      ...row,
      ...Array.from({ length: width - row.length }, () => ""),
    ]);
    if (rows.length > 0) {
      const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
      range.numberFormat = rows.map((row) =>
        row.map((value) => (typeof value === "string" ? "@" : "General"))
      );
      range.values = rows;
    }
    if (init.table) {
      const top = init.table.headerRow ?? 0;
      const area = sheet.getRangeByIndexes(top, 0, rows.length - top, width);
      sheet.tables.add(area, true).name = init.table.name;
    }
    for (const { row, column } of init.formulas ?? []) {
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      cell.numberFormat = [["General"]];
      cell.formulas = [[`="${String(init.rows[row]?.[column] ?? "")}"`]];
    }
    if (init.filtered === true) {
      const all = sheet.getRangeByIndexes(0, 0, rows.length, width);
      sheet.autoFilter.apply(all, 0, { filterOn: "Custom", criterion1: "<>none" });
    }
    if (init.hidden === true) sheet.visibility = "Hidden";
    if (init.protected === true) sheet.protection.protect();
  }
  blank.delete();
  await context.sync();
}

async function readValues(context: Excel.RequestContext, name: string): Promise<CellValue[][]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  if (sheet.isNullObject || used.isNullObject) return [];
  const all = sheet
    .getRangeByIndexes(0, 0, used.rowIndex + used.rowCount, used.columnIndex + used.columnCount)
    .load("values");
  await context.sync();
  return all.values as CellValue[][];
}

async function readHighlights(context: Excel.RequestContext, name: string): Promise<string[]> {
  const formats = context.workbook.worksheets.getItem(name).getRange().conditionalFormats;
  formats.load("items/customOrNullObject/rule/formula");
  await context.sync();
  return formats.items
    .filter(({ customOrNullObject }) => !customOrNullObject.isNullObject)
    .map(({ customOrNullObject }) => customOrNullObject.rule.formula)
    .filter((formula) => formula.includes(HIGHLIGHT_MARKER));
}
