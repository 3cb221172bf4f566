import { succeed } from "../domain/result";
import type { WorkbookPort } from "../app/WorkbookPort";
import { loadChangeCells } from "./loadChangeCells";
import { SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";
import { readDropDowns } from "./readDropDowns";
import { readWorkbook } from "./readWorkbook";
import { runExcel } from "./runExcel";
import { surveyWorkbook } from "./surveyWorkbook";
import { watchSheets } from "./watchSheets";
import { writeWorkbook } from "./writeWorkbook";

/** The workbook that Excel has open, by Office.js. Call after `Office.onReady`. */
export function createWorkbookPort(): WorkbookPort {
  const memory: PortMemory = { sheetNames: new Map(), ruleIds: new Map() };
  return {
    survey: () => runExcel((context) => surveyWorkbook(context, memory)),
    read: (trackers, outputs) =>
      runExcel((context) => readWorkbook(context, trackers, outputs, memory)),
    readValidations: (asked) => runExcel((context) => readDropDowns(context, asked)),
    write: (changes) => runExcel((context) => writeWorkbook(context, changes, memory), true),
    change: async (changes, when) => {
      const loaded = await loadChangeCells();
      return loaded.ok
        ? runExcel((context) => loaded.value.changeCells(context, changes, when))
        : loaded;
    },
    saveSettings: (settings) =>
      runExcel(async (context) => {
        context.workbook.settings.add(SETTINGS_KEY, settings);
        await context.sync();
        return succeed(null);
      }),
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
