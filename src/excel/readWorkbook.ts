import type { TrackerPlace } from "../domain";
import type { DateConventions } from "../domain/tracker/DateConventions";
import { fail, succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { OutputState, TrackerReading, WorkbookReading } from "../app/WorkbookPort";
import { loadHistory } from "./historyTable";
import { loadConventions } from "./loadConventions";
import { loadEdgeFormulas } from "./loadEdgeFormulas";
import { loadHiddenRows } from "./loadHiddenRows";
import { loadHighlight } from "./loadHighlight";
import { loadDropDown } from "./loadDropDown";
import { loadRangeTracker, loadTableTracker } from "./loadTracker";
import { BLOCK_NAME, CHART_NAME, printKey, SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";
import { readSetting } from "./surveyWorkbook";

/** Reads the trackers' needed columns and the state of what is ours, in one round trip. */
export async function readWorkbook(
  context: Excel.RequestContext,
  places: readonly TrackerPlace[],
  outputs: readonly string[],
  memory: PortMemory,
  withHistory = false
): Promise<Result<WorkbookReading, Problem>> {
  const { workbook } = context;
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  const dates = loadConventions(context);
  const loaded = places.map((place) => loadTrackerReading(workbook, place, dates, memory));
  const sheets = outputs.map((name) => ({ name, read: loadOutput(workbook, name, memory) }));

  const history = withHistory ? loadHistory(workbook) : null;

  await context.sync();

  const trackers = loaded.flatMap((read) => read() ?? []);
  if (trackers.length < places.length) return fail({ code: "gone" });
  return succeed({
    trackers,
    outputs: Object.fromEntries(sheets.map(({ name, read }) => [name, read()])),
    ...(history && { history: history() }),
    settings: readSetting(settings),
  });
}

/** Asks for one tracker; null is the answer when its sheet or table isn't there. */
function loadTrackerReading(
  workbook: Excel.Workbook,
  place: TrackerPlace,
  dates: () => DateConventions,
  memory: PortMemory
): () => TrackerReading | null {
  const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load("id, name");
  sheet.protection.load("protected");
  const tracker =
    place.kind === "table" ? loadTableTracker(sheet, place) : loadRangeTracker(sheet, place);
  const highlight = loadHighlight(sheet, tracker.corner);
  const hiddenRows = loadHiddenRows(tracker.body);
  const hasFormulas = loadEdgeFormulas(tracker.body);
  const validation = loadDropDown(tracker.statuses);
  return () => {
    if (sheet.isNullObject) return null;
    const read = tracker.read();
    if (read === null) return null;
    memory.sheetNames.set(sheet.id, sheet.name);
    memory.ruleIds.set(
      sheet.name,
      highlight.rules().map((rule) => rule.id)
    );
    return {
      ...read,
      cells: { ...read.cells, dates: dates(), hiddenRows: hiddenRows() },
      protected: sheet.protection.protected,
      hasFormulas: hasFormulas(Object.values(read.cells.columns).map(({ column }) => column)),
      highlight: highlight.read(),
      validation: validation(),
    };
  };
}

/** Queues a look at one of our sheets; the answer can be read after the round trip. */
function loadOutput(workbook: Excel.Workbook, name: string, memory: PortMemory): () => OutputState {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("id, name");
  sheet.protection.load("protected");
  const mark = sheet.names.getItemOrNullObject(BLOCK_NAME).load("comment");
  const block = mark.getRangeOrNullObject().load("formulas");
  const print = workbook.settings.getItemOrNullObject(printKey(name)).load("value");
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME).load("series/count");
  return () => {
    if (sheet.isNullObject) return { kind: "absent" };
    memory.sheetNames.set(sheet.id, sheet.name);
    if (block.isNullObject) return { kind: "foreign" };
    return {
      kind: "ours",
      protected: sheet.protection.protected,
      looks: mark.comment,
      // Excel's declaration says any; a formula is text, and so or a number or a boolean is a value.
      entries: block.formulas as (string | number | boolean)[][],
      print: readSetting(print) ?? "",
      chartSeries: chart.isNullObject ? null : chart.series.count,
    };
  };
}
