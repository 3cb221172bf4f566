import { fingerprint } from "../accepted/fingerprint";
import { parseReportId, type ReportIdentity } from "./reportId";

/** What a row of RAG History says of itself in its last cell. */
export interface RowCheck {
  /** As `formatReportId` has it. */
  readonly id: string;
  readonly report: ReportIdentity;
  /** The row is this one of the report's, from 1. */
  readonly at: number;
  /** How many rows the report was written with. */
  readonly of: number;
  /** The fingerprint of all that the row says. */
  readonly seal: string;
}

const CHECK = /^(\S+) (\d{1,7})\/(\d{1,7}) ([0-9a-z]+)$/u;

/** A character that no cell's text has between two words. */
const BETWEEN = "\u001f";

/**
 * The last cell of a row: "3/1/2025-02-28 5/67 1k2j3h4".
 *
 * @param texts the row's other cells, in the order of `HISTORY_COLUMNS`
 */
export function formatCheck(id: string, at: number, of: number, texts: readonly string[]): string {
  return `${id} ${at}/${of} ${sealOf(id, at, of, texts)}`;
}

/** Reads a row's last cell; null where it holds no such thing. */
export function parseCheck(text: string): RowCheck | null {
  const [, id = "", at = "", of = "", seal = ""] = CHECK.exec(text) ?? [];
  const report = parseReportId(id);
  if (report === null || Number(at) === 0 || Number(at) > Number(of)) return null;
  return { id, report, at: Number(at), of: Number(of), seal };
}

/** Whether a row says what it said when it was written. */
export function holdsCheck({ id, at, of, seal }: RowCheck, texts: readonly string[]): boolean {
  return seal === sealOf(id, at, of, texts);
}

function sealOf(id: string, at: number, of: number, texts: readonly string[]): string {
  // Rows of older histories end before the input fingerprint, so that a blank one isn't sealed.
  const said = texts.at(-1) === "" ? texts.slice(0, -1) : texts;
  return fingerprint([id, at, of, ...said].join(BETWEEN));
}
