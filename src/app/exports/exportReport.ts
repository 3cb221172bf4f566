import { listMadeFacts } from "../../domain/made/listMadeFacts";
import { fail, succeed, type Result } from "../../domain/result";
import type { FilePort, FinishedFile } from "../FilePort";
import type { Problem } from "../problem";
import { VERSION } from "../version";
import { recallContact } from "./contact";
import { createPace } from "./createPace";
import type { ExportForm } from "./ExportForm";
import type { ExportSource } from "./ExportSource";
import type { ExportStage } from "./ExportStage";
import { fileMakers, type FileForm, type MadeMarks } from "./fileMakers";
import { takeFingerprint } from "./fingerprint";
import { rememberForm } from "./lastForm";

const MARK_DIGITS = 8;

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
 * Makes an export of the report and hands it to the user. The same source makes the same bytes.
 *
 * @returns "file-refused" when it can't be saved, "not-loaded" when what makes it can't be had:
 *   nothing is half written then
 */
export async function exportReport(
  source: ExportSource,
  run: ExportRun
): Promise<Result<ExportStage, Problem>> {
  rememberForm(run.form);
  const fingerprint = await takeFingerprint(source.trackers);
  const facts = listMadeFacts(source.report, { version: VERSION, fingerprint });
  const made: MadeMarks = {
    facts,
    mark: fingerprint?.slice(0, MARK_DIGITS) ?? "",
    contact: recallContact(),
  };
  const { form } = run;
  return form === "copy" ? copyReport(source, made, run) : saveReport(form, source, made, run);
}

async function saveReport(
  form: FileForm,
  source: ExportSource,
  made: MadeMarks,
  { files, onPercent, signal }: ExportRun
): Promise<Result<ExportStage, Problem>> {
  const make = await load(fileMakers[form]);
  if (make === null) return fail({ code: "not-loaded" });
  const pace = createPace(onPercent, signal);
  const file = await unlessCancelled(signal, () => make(source, made, pace, files));
  if (signal.aborted) return succeed({ kind: "cancelled" });
  if (file === null) return fail({ code: "file-refused" });
  const delivered = await files.deliver(file);
  return delivered.ok
    ? succeed({ kind: "done", form, fileName: file.fileName, how: delivered.value })
    : delivered;
}

async function copyReport(
  { report }: ExportSource,
  { facts }: MadeMarks,
  { files }: ExportRun
): Promise<Result<ExportStage, Problem>> {
  const module = await load(() => import("../../export/clipboard/copyOf"));
  if (module === null) return fail({ code: "not-loaded" });
  const copied = module.copyOf(report, facts);
  return succeed(
    (await files.copy(copied)) ? { kind: "copied" } : { kind: "by-hand", text: copied.text }
  );
}

/** What was loaded; null when it can't be, as without a connection. */
async function load<Module>(request: () => Promise<Module>): Promise<Module | null> {
  try {
    return await request();
  } catch {
    return null;
  }
}

/** What was made; null when it ended because the user cancelled. */
async function unlessCancelled(
  signal: AbortSignal,
  make: () => Promise<FinishedFile | null>
): Promise<FinishedFile | null> {
  try {
    return await make();
  } catch (error) {
    if (signal.aborted) return null;
    throw error;
  }
}
