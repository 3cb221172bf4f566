import type { TrackerPlace } from "../domain";
import { fail, succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { OutputState, WorkbookReading } from "../app/WorkbookPort";
import { loadHighlight } from "./loadHighlight";
import { loadRangeTracker, loadTableTracker } from "./loadTracker";
import { BLOCK_NAME, SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";
import { readSetting } from "./surveyWorkbook";

/** Reads the tracker's needed columns and the state of what is ours, in one round trip. */
export async function readWorkbook(
  context: Excel.RequestContext,
  place: TrackerPlace,
  outputs: readonly string[],
  memory: PortMemory
): Promise<Result<WorkbookReading, Problem>> {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItemOrNullObject(place.sheet).load("id, name");
  sheet.protection.load("protected");
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  const tracker =
    place.kind === "table" ? loadTableTracker(sheet, place) : loadRangeTracker(sheet, place);
  const highlight = loadHighlight(sheet, tracker.statusCells);
  const sheets = outputs.map((name) => ({ name, read: loadOutput(workbook, name) }));

  await context.sync();

  if (sheet.isNullObject) return fail({ code: "gone" });
  memory.sheetNames.set(sheet.id, sheet.name);
  const cells = tracker.read();
  if (cells === null) return fail({ code: "gone" });
  memory.ruleIds = highlight.rules().map((rule) => rule.id);
  return succeed({
    ...cells,
    outputs: Object.fromEntries(sheets.map(({ name, read }) => [name, read()])),
    trackerProtected: sheet.protection.protected,
    highlight: highlight.read(),
    settings: readSetting(settings),
  });
}

/** Queues a look at one of our sheets; the answer can be read after the round trip. */
function loadOutput(workbook: Excel.Workbook, name: string): () => OutputState {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
  sheet.protection.load("protected");
  const block = sheet.names.getItemOrNullObject(BLOCK_NAME).getRangeOrNullObject().load("values");
  return () => {
    if (sheet.isNullObject) return { kind: "absent" };
    if (block.isNullObject) return { kind: "foreign" };
    return {
      kind: "ours",
      protected: sheet.protection.protected,
      // Excel's declaration says any; a cell's value is text, a number or a boolean.
      values: block.values as (string | number | boolean)[][],
    };
  };
}
