import type * as Writer from "../export/xlsx/writeWorkbook";
import type { Report } from "../domain/report";
import { fail, type Result } from "../domain/result";
import { exceptionsSheet } from "../domain/sheets/exceptionsSheet";
import { summarySheet } from "../domain/sheets/summarySheet";
import type { Problem } from "./problem";
import type { FilePort } from "./WorkbookPort";

/** A file that was handed over. */
export interface Exported {
  readonly fileName: string;
  readonly how: "opened" | "downloaded";
}

/**
 * Makes a new workbook of the report, RAG Summary and RAG Exceptions as values, and hands it to
 * the user. What writes the file is loaded on the first export.
 */
export async function exportSummary(
  report: Report,
  files: FilePort
): Promise<Result<Exported, Problem>> {
  const writer = await loadWriter();
  if (writer === null) return fail({ code: "file-refused" });
  const bytes = await writer.writeWorkbook([summarySheet(report), exceptionsSheet(report)], report);
  const fileName = `${fileBaseName(report)}.xlsx`;
  const delivered = await files.deliverWorkbook(fileName, bytes);
  return delivered.ok
    ? { ok: true, value: { fileName, how: delivered.value } }
    : fail(delivered.problem);
}

/** What writes the file; null when it can't be loaded, as without a connection. */
async function loadWriter(): Promise<typeof Writer | null> {
  try {
    return await import("../export/xlsx/writeWorkbook");
  } catch {
    return null;
  }
}

/** "Workforce Action Plan RAG Summary 2025-02-28", without what file systems forbid. */
function fileBaseName({ info }: Report): string {
  const title = info.title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim()
    .slice(0, 80);
  return [title, "RAG Summary", info.asAt ?? ""].filter((part) => part !== "").join(" ");
}
