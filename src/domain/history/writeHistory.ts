import { HISTORY_COLUMNS } from "./historyColumns";
import { formatReportId } from "./reportId";
import { formatCheck } from "./rowCheck";
import type { Snapshot } from "./Snapshot";

/** A snapshot as rows of RAG History: one for each action, cells in the order of `HISTORY_HEADERS`. */
export function writeHistory({ report, actions }: Snapshot): string[][] {
  const id = formatReportId(report);
  return actions.map((action, index) => {
    const texts = HISTORY_COLUMNS.map(({ textOf }) => textOf(report, action));
    return [...texts, formatCheck(id, index + 1, actions.length, texts)];
  });
}
