import { succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { WorkbookPort } from "../app/WorkbookPort";
import { loadPortRuns } from "./loadPortRuns";
import { SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";
import type * as PortRuns from "./portRuns";
import { runExcel } from "./runExcel";
import { surveyWorkbook } from "./surveyWorkbook";
import { watchSheets } from "./watchSheets";

/** The workbook that Excel has open, by Office.js. Call after `Office.onReady`. */
export function createWorkbookPort(): WorkbookPort {
  const memory: PortMemory = {
    passage: "none",
    sheetNames: new Map(),
    ruleIds: new Map(),
    pages: new Map(),
    heads: new Map(),
    rowBytes: new Map(),
  };
  /** Runs what is loaded apart. */
  const runLater = async <T>(
    work: (runs: typeof PortRuns, context: Excel.RequestContext) => Promise<Result<T, Problem>>,
    writing = false
  ): Promise<Result<T, Problem>> => {
    const loaded = await loadPortRuns();
    return loaded.ok ? runExcel((context) => work(loaded.value, context), writing) : loaded;
  };
  return {
    survey: async () => {
      const survey = await runExcel((context) => surveyWorkbook(context, memory));
      // What the next step takes is there when it's asked for.
      void loadPortRuns();
      return survey;
    },
    read: (trackers, outputs, withHistory, pace) =>
      runLater((runs, context) =>
        runs.readWorkbook(context, trackers, outputs, memory, withHistory, pace)
      ),
    readHistory: (table, spans) =>
      runLater((runs, context) => runs.readHistoryRows(context, table, spans)),
    appendHistory: (before, rows, settings) =>
      runLater((runs, context) => runs.appendHistoryRows(context, before, rows, settings)),
    readValidations: (asked) => runLater((runs, context) => runs.readDropDowns(context, asked)),
    write: (changes, pace) =>
      runLater((runs, context) => runs.writeWorkbook(context, changes, memory, pace), true),
    change: async (changes, when) => {
      const loaded = await loadPortRuns();
      if (!loaded.ok) return loaded;
      const { changeCells, runInOneUndoStep } = loaded.value;
      return runInOneUndoStep((context) => changeCells(context, changes, when));
    },
    saveSettings: (settings) =>
      runExcel(async (context) => {
        context.workbook.settings.add(SETTINGS_KEY, settings);
        await context.sync();
        return succeed(null);
      }),
    readSelection: () => runLater((runs, context) => runs.readSelection(context)),
    select: (place) =>
      runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(place.sheet);
        sheet.activate();
        sheet.getRangeByIndexes(place.row, place.column, 1, 1).select();
        await context.sync();
        return succeed(null);
      }),
    activate: (name) =>
      runExcel(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
        return succeed(null);
      }),
    watch: (listener) => runExcel((context) => watchSheets(context, listener, memory)),
  };
}
