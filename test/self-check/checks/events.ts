import { cellOf } from "../cellOf";
import type { Answer, HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";

/** How long an event may take, and how often it's looked for, in milliseconds; Excel on the web takes its time. */
const PATIENCE = { most: 5000, step: 20 };

/** Listens, does something, and gives back what was heard first; "nothing" when nothing was. */
async function hear<T>(
  context: Excel.RequestContext,
  event: OfficeExtension.EventHandlers<T>,
  act: () => void,
  tell: (args: T) => Answer
): Promise<Answer> {
  const heard: Answer[] = [];
  const listener = event.add((args) => {
    heard.push(tell(args));
    return Promise.resolve();
  });
  await context.sync();
  act();
  await context.sync();
  for (let waited = 0; heard.length === 0 && waited < PATIENCE.most; waited += PATIENCE.step) {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE.step));
  }
  listener.remove();
  await context.sync();
  return heard[0] ?? "nothing";
}

/** What is told of changes that the add-in itself makes. */
export const EVENT_CHECKS: readonly HostCheck[] = listChecks("Events", [
  [
    "a changed cell is told by its sheet",
    ["B2", "RangeEdited", "Local"],
    (sheet, context) =>
      hear(
        context,
        sheet.onChanged,
        () => {
          sheet.getRange("B2").values = [["At Risk"]];
        },
        ({ address, changeType, source }) => [cellOf(address), changeType, source]
      ),
  ],
  [
    "a changed cell is told by the workbook's sheets",
    ["B2:C3", "RangeEdited"],
    (sheet, context) =>
      hear(
        context,
        context.workbook.worksheets.onChanged,
        () => {
          sheet.getRange("B2:C3").values = [
            [1, 2],
            [3, 4],
          ];
        },
        ({ address, changeType }) => [cellOf(address), changeType]
      ),
  ],
  [
    "an inserted row is told",
    ["2:2", "RowInserted"],
    (sheet, context) =>
      hear(
        context,
        sheet.onChanged,
        () => {
          sheet.getRange("2:2").insert("Down");
        },
        ({ address, changeType }) => [cellOf(address), changeType]
      ),
  ],
  [
    "a new sheet is told",
    "WorksheetAdded",
    (_sheet, context) =>
      hear(
        context,
        context.workbook.worksheets.onAdded,
        () => {
          context.workbook.worksheets.add("SelfCheck 2");
        },
        ({ type }) => type
      ),
  ],
  [
    "a sheet that is activated is told",
    "WorksheetActivated",
    (sheet, context) =>
      hear(
        context,
        sheet.onActivated,
        () => {
          sheet.activate();
        },
        ({ type }) => type
      ),
  ],
  [
    "a changed cell is told by its table",
    ["B2", "TableChanged"],
    async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["Ref", "RAG"],
        ["1", "At Risk"],
      ];
      const table = sheet.tables.add("A1:B2", true);
      await context.sync();
      return hear(
        context,
        table.onChanged,
        () => {
          sheet.getRange("B2").values = [["On Track"]];
        },
        ({ address, type }) => [cellOf(address), type]
      );
    },
  ],
]);
