import { succeed, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import type { SheetEdit } from "../app/SheetEdit";
import type { PortMemory } from "./PortMemory";
import { readCellEdit } from "./readCellEdit";

/**
 * Listens for edits on any sheet. The add-in's own writes come back as events too, and are left
 * out where the host says whose they are (ExcelApi 1.14); elsewhere only fixes touch the tracker, and
 * count as edits.
 */
export async function watchSheets(
  context: Excel.RequestContext,
  listener: (edit: SheetEdit) => void,
  memory: PortMemory
): Promise<Result<null, Problem>> {
  context.workbook.worksheets.onChanged.add((event) => {
    const ours = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
    const sheet = memory.sheetNames.get(event.worksheetId);
    const remote = event.source === Excel.EventSource.remote;
    if (!ours && sheet !== undefined) listener({ sheet, cell: readCellEdit(event), remote });
    return Promise.resolve();
  });
  await context.sync();
  return succeed(null);
}
