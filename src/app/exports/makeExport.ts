import { listMadeFacts } from "../../domain/made/listMadeFacts";
import type { Pace } from "../../export/Pace";
import { VERSION } from "../version";
import type { ExportForm } from "./ExportForm";
import { exportMakers } from "./exportMakers";
import type { ExportSource } from "./ExportSource";
import { takeFingerprint } from "./fingerprint";
import type { Made } from "./Made";

const MARK_DIGITS = 8;

/** What is to be made of a source. */
export interface ExportOrder {
  readonly form: ExportForm;
  /** Whom a published edition says to ask; blank: nobody was named. */
  readonly contact: string;
}

/**
 * Makes an export, in a window or in a worker: the same source and order make the same.
 *
 * @throws what `pace` rejects with
 */
export async function makeExport(
  source: ExportSource,
  { form, contact }: ExportOrder,
  pace: Pace
): Promise<Made> {
  let make;
  try {
    make = await exportMakers[form]();
  } catch {
    return { kind: "not-loaded" };
  }
  const fingerprint = await takeFingerprint(source.trackers);
  const facts = listMadeFacts(source.report, { version: VERSION, fingerprint });
  const mark = fingerprint?.slice(0, MARK_DIGITS) ?? "";
  return make(source, { facts, mark, contact }, pace);
}
