import type { TrackerPlace } from "../domain";
import type { CellValue } from "../domain/tracker/cell";
import type { DateConventions } from "../domain/tracker/DateConventions";
import { letWindowAnswer } from "../app/letWindowAnswer";
import { fail, succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { OutputState, TrackerReading, WorkbookReading } from "../app/WorkbookPort";
import type { ReadingPace } from "../app/ReadingPace";
import { loadGradually, type GradualCells } from "./GradualCells";
import { loadHistory } from "./historyTable";
import { loadConventions } from "./loadConventions";
import { loadEdgeFormulas } from "./loadEdgeFormulas";
import { loadHiddenRows } from "./loadHiddenRows";
import { loadHighlight } from "./loadHighlight";
import { loadDropDown } from "./loadDropDown";
import { loadRangeTracker, loadTableTracker } from "./loadTracker";
import { BLOCK_NAME, CHART_NAME, printKey, SETTINGS_KEY } from "./ourNames";
import { loadPassage } from "./passage";
import { ANSWER_BYTES } from "./payload";
import { loadPages } from "./printedPages";
import type { PortMemory } from "./PortMemory";
import { firstRows, readRest } from "./readRest";
import { readSetting } from "./surveyWorkbook";
import { isTooLarge } from "./translateError";

/** Less than this at a time isn't tried. */
const LEAST_BYTES = 1_000;

/**
 * Reads the trackers' needed columns and the state of what is ours: in one round trip where one answer
 * can hold it, else some rows at a time.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  places: readonly TrackerPlace[],
  outputs: readonly string[],
  memory: PortMemory,
  withHistory = false,
  pace?: ReadingPace
): Promise<Result<WorkbookReading, Problem>> {
  // What is asked for takes a few milliseconds to say; the press that has led here is shown first.
  await letWindowAnswer();
  for (let bytes = ANSWER_BYTES; ; bytes /= 2) {
    try {
      const reading = await readOnce(context, {
        places,
        outputs,
        withHistory,
        bytes,
        memory,
        pace,
      });
      if (reading !== "too-large") return reading;
    } catch (error) {
      if (!isTooLarge(error) || bytes < LEAST_BYTES) throw error;
    }
    if (bytes < LEAST_BYTES) return fail({ code: "too-large" });
  }
}

interface Wanted {
  readonly places: readonly TrackerPlace[];
  readonly outputs: readonly string[];
  readonly withHistory: boolean;
  /** What the first answer is to have at most, by what is known of its rows. */
  readonly bytes: number;
  readonly memory: PortMemory;
  readonly pace: ReadingPace | undefined;
}

async function readOnce(
  context: Excel.RequestContext,
  { places, outputs, withHistory, bytes, memory, pace }: Wanted
): Promise<Result<WorkbookReading, Problem> | "too-large"> {
  const { workbook } = context;
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  const dates = loadConventions(context);
  const rows = firstRows([...places.map(({ sheet }) => sheet), ...outputs], memory, bytes);
  const loaded = places.map((place) =>
    loadTrackerReading(workbook, place, dates, memory, rows.get(place.sheet) ?? 1)
  );
  const sheets = outputs.map((name) => ({
    name,
    ...loadOutput(workbook, name, memory, rows.get(name) ?? 1),
  }));

  const history = withHistory ? loadHistory(workbook) : null;
  const passage = loadPassage(workbook);

  await context.sync();

  memory.passage = passage();

  const groups = [
    ...loaded.map(({ cells }, at) => ({ sheet: places[at]?.sheet ?? "", cells, isTracker: true })),
    ...sheets.map(({ name, block }) => ({ sheet: name, cells: [block], isTracker: false })),
  ];
  const rest = await readRest(context, groups, memory, pace);
  if (rest === "cancelled") return fail({ code: "cancelled" });
  if (rest === "too-large") return rest;
  const trackers = loaded.flatMap(({ read }) => read() ?? []);
  if (trackers.length < places.length) return fail({ code: "gone" });
  return succeed({
    trackers,
    outputs: Object.fromEntries(sheets.map(({ name, read }) => [name, read()])),
    ...(history && { history: history() }),
    settings: readSetting(settings),
  });
}

/** Asks for one tracker; `read` answers null when its sheet or table isn't there. */
function loadTrackerReading(
  workbook: Excel.Workbook,
  place: TrackerPlace,
  dates: () => DateConventions,
  memory: PortMemory,
  rows: number
): { readonly cells: readonly GradualCells[]; readonly read: () => TrackerReading | null } {
  const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load("id, name");
  sheet.protection.load("protected");
  const tracker =
    place.kind === "table"
      ? loadTableTracker(sheet, place, rows)
      : loadRangeTracker(sheet, place, rows);
  const highlight = loadHighlight(sheet, tracker.corner);
  const hiddenRows = loadHiddenRows(tracker.body);
  const hasFormulas = loadEdgeFormulas(tracker.edges);
  const validation = loadDropDown(tracker.statuses);
  const readAll = (): TrackerReading | null => {
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
      hasFormulas: hasFormulas(),
      highlight: highlight.read(),
      validation: validation(),
    };
  };
  return { cells: tracker.columns, read: readAll };
}

/** Queues a look at one of our sheets; the answer can be read after the round trip. */
function loadOutput(
  workbook: Excel.Workbook,
  name: string,
  memory: PortMemory,
  rows: number
): { readonly block: GradualCells; readonly read: () => OutputState } {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("id, name");
  sheet.protection.load("protected");
  const mark = sheet.names.getItemOrNullObject(BLOCK_NAME).load("comment");
  const block = loadGradually(
    mark.getRangeOrNullObject(),
    { from: 0, to: rows },
    "formulas",
    // Excel's declaration says any; a formula is text, and so or a number or a boolean is a value.
    (row): readonly CellValue[] => row
  );
  const print = workbook.settings.getItemOrNullObject(printKey(name)).load("value");
  const chart = sheet.charts.getItemOrNullObject(CHART_NAME).load("series/count");
  const notePages = loadPages(workbook, sheet, name, memory);
  const read = (): OutputState => {
    if (sheet.isNullObject) return { kind: "absent" };
    memory.sheetNames.set(sheet.id, sheet.name);
    if (!block.exists()) return { kind: "foreign" };
    notePages();
    return {
      kind: "ours",
      protected: sheet.protection.protected,
      looks: mark.comment,
      entries: block.rows,
      print: readSetting(print) ?? "",
      chartSeries: chart.isNullObject ? null : chart.series.count,
    };
  };
  return { block, read };
}
