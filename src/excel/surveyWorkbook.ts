import { succeed, type Result } from "../domain/result";
import { columnIndex, rowIndex } from "../domain/tracker/place";
import { HEAD_ROWS, type SheetHead, type SurveyedTable } from "../domain/tracker/Survey";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import type { Problem } from "../app/problem";
import type { WorkbookSurvey } from "../app/WorkbookPort";
import { loadConventions } from "./loadConventions";
import { loadRules } from "./loadHighlight";
import { BLOCK_NAME, SETTINGS_KEY } from "./ourNames";
import type { PortMemory } from "./PortMemory";

/** How many visible sheets one round trip looks at; a workbook with more takes another. */
const SHEETS_AT_ONCE = 32;

interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly ours: Excel.NamedItem;
  readonly head: Excel.Range;
  readonly rules: () => readonly Excel.ConditionalFormat[];
}

/** Looks at the visible sheets, the tables and the settings, in one round trip for most workbooks. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  memory: PortMemory
): Promise<Result<WorkbookSurvey, Problem>> {
  const { workbook } = context;
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY).load("value");
  const dates = loadConventions(context);
  const tables = workbook.tables.load("items/name, items/worksheet/name, items/columns/items/name");

  const probes: Probe[] = [];
  let next = workbook.worksheets.getFirst(true);
  for (;;) {
    const batch = probeSheets(next);
    await context.sync();
    probes.push(...batch.filter(({ sheet }) => !sheet.isNullObject));
    const last = batch[batch.length - 1];
    if (last === undefined || last.sheet.isNullObject) break;
    next = last.sheet.getNextOrNullObject(true);
  }

  for (const { sheet, rules, head } of probes) {
    memory.sheetNames.set(sheet.id, sheet.name);
    if (!head.isNullObject) memory.heads.set(sheet.name, head.values);
    memory.ruleIds.set(
      sheet.name,
      rules().map(({ id }) => id)
    );
  }
  const candidates = probes.filter(
    ({ sheet, ours }) => ours.isNullObject && !OUTPUT_SHEETS.includes(sheet.name)
  );
  return succeed({
    sheets: candidates.map(({ sheet, head }) => ({ name: sheet.name, head: readHead(head) })),
    tables: tables.items
      .map((table): SurveyedTable => ({
        name: table.name,
        sheet: table.worksheet.name,
        columns: table.columns.items.map((column) => column.name),
      }))
      .filter((table) => candidates.some(({ sheet }) => sheet.name === table.sheet)),
    highlighted: candidates
      .filter(({ sheet, rules }) => rules().length > 0 && !sheet.protection.protected)
      .map(({ sheet }) => sheet.name),
    dates: dates(),
    settings: readSetting(settings),
  });
}

/**
 * Queues a look at a sheet and those after it. How many there are isn't known yet: beyond the
 * last, each is a null object, and so is all that is asked of it.
 */
function probeSheets(first: Excel.Worksheet): Probe[] {
  const probes: Probe[] = [];
  let sheet = first;
  for (let count = 0; count < SHEETS_AT_ONCE; count++) {
    sheet.protection.load("protected");
    probes.push({
      sheet: sheet.load("id, name"),
      rules: loadRules(sheet.getRange()),
      ours: sheet.names.getItemOrNullObject(BLOCK_NAME).load("name"),
      head: sheet
        .getRange(`1:${HEAD_ROWS}`)
        .getUsedRangeOrNullObject(true)
        .load("values, rowIndex, columnIndex"),
    });
    sheet = sheet.getNextOrNullObject(true);
  }
  return probes;
}

function readHead(head: Excel.Range): SheetHead | null {
  if (head.isNullObject) return null;
  return {
    row: rowIndex(head.rowIndex),
    column: columnIndex(head.columnIndex),
    // Excel's declaration says any; a cell's value is text, a number or a boolean.
    values: head.values as SheetHead["values"],
  };
}

/** The stored text; null when nothing, or nothing of ours, is stored. */
export function readSetting(setting: Excel.Setting): string | null {
  if (setting.isNullObject) return null;
  // Settings hold any JSON; ours are text.
  const value = setting.value as unknown;
  return typeof value === "string" ? value : null;
}
