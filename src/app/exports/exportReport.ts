import { fail, succeed, type Result } from "../../domain/result";
import type { CopiedText, FilePort, FinishedFile } from "../FilePort";
import type { Problem } from "../problem";
import { recallContact } from "./contact";
import { createPace } from "./createPace";
import type { ExportForm } from "./ExportForm";
import type { ExportSource } from "./ExportSource";
import type { ExportStage } from "./ExportStage";
import { rememberForm } from "./lastForm";
import type { Made } from "./Made";
import { makeExport } from "./makeExport";
import { makeInWorker } from "./worker/makeInWorker";

/** What an export goes by beside its source. */
export interface ExportRun {
  readonly form: ExportForm;
  readonly files: FilePort;
  /** Hears how far things are, in percent. */
  readonly onPercent: (percent: number) => void;
  /** Ends it before anything is handed over. */
  readonly signal: AbortSignal;
}

/**
 * Makes an export of the report and hands it to the user. It's made in a worker, so that the window
 * stays free; where there's none to be had, here, a slice at a time. The same source makes the same
 * bytes.
 *
 * @returns "file-refused" when it can't be saved, "not-loaded" when what makes it can't be had:
 *   nothing is half written then
 */
export async function exportReport(
  source: ExportSource,
  run: ExportRun
): Promise<Result<ExportStage, Problem>> {
  rememberForm(run.form);
  const made = await unlessCancelled(run.signal, () => make(source, run));
  if (made === null || run.signal.aborted) return succeed({ kind: "cancelled" });
  switch (made.kind) {
    case "not-loaded":
      return fail({ code: "not-loaded" });
    case "nothing":
      return fail({ code: "file-refused" });
    case "copy":
      return handOverCopy(made.copied, run);
    case "drawing":
      return paintFile(made, run);
    case "file":
      return handOverFile(made.file, run);
  }
}

async function make(source: ExportSource, { form, onPercent, signal }: ExportRun): Promise<Made> {
  const order = { form, contact: recallContact() };
  return (
    (await makeInWorker(source, order, onPercent, signal)) ??
    (await makeExport(source, order, createPace(onPercent, signal)))
  );
}

async function handOverCopy(
  copied: CopiedText,
  { files }: ExportRun
): Promise<Result<ExportStage, Problem>> {
  return succeed(
    (await files.copy(copied)) ? { kind: "copied" } : { kind: "by-hand", text: copied.text }
  );
}

async function paintFile(
  { fileName, drawing }: Made & { readonly kind: "drawing" },
  run: ExportRun
): Promise<Result<ExportStage, Problem>> {
  const bytes = await run.files.paint(drawing);
  if (run.signal.aborted) return succeed({ kind: "cancelled" });
  if (bytes === null) return fail({ code: "file-refused" });
  return handOverFile({ fileName, type: "image/png", bytes }, run);
}

async function handOverFile(
  file: FinishedFile,
  { form, files }: ExportRun
): Promise<Result<ExportStage, Problem>> {
  const delivered = await files.deliver(file);
  return delivered.ok
    ? succeed({ kind: "done", form, fileName: file.fileName, how: delivered.value })
    : delivered;
}

/** What was made; null when it ended because the user cancelled. */
async function unlessCancelled(
  signal: AbortSignal,
  makeIt: () => Promise<Made>
): Promise<Made | null> {
  try {
    return await makeIt();
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
