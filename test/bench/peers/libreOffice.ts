import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { LABELS, lineOf, ADVERSE, type JobResult, type PeerCells } from "./Job";

/** How long LibreOffice may take over one sheet, in milliseconds. */
export const TIME_LIMIT = 120_000;

/** What LibreOffice needs for the formulas alone, and what they come to. */
export interface Recalculation {
  /** Opening and saving the sheet with the formulas, less the same without them, in milliseconds. */
  readonly time: number;
  readonly result: JobResult;
}

/**
 * Has LibreOffice work out a COUNTIFS for each section and status over a sheet with two columns, a few times. The
 * statuses have to be spelt as the scheme has them: COUNTIFS knows no other spellings.
 *
 * @returns undefined where there is no LibreOffice
 * @throws Error when it takes longer than the limit
 */
export function recalculateInLibreOffice(
  cells: PeerCells,
  rounds: number
): readonly Recalculation[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), "rag-tracker-peers-"));
  const sections = [...new Set(cells.sections)];
  try {
    writeFileSync(join(folder, "plain.fods"), writeSheets(cells, sections, false));
    writeFileSync(join(folder, "counted.fods"), writeSheets(cells, sections, true));
    convert(folder, "plain.fods"); // The first start makes a profile.
    return Array.from({ length: rounds }, () => {
      const plain = timeOf(() => {
        convert(folder, "plain.fods");
      });
      const counted = timeOf(() => {
        convert(folder, "counted.fods");
      });
      return { time: counted - plain, result: readResult(folder, sections) };
    });
  } catch (error) {
    // What Node has when the program isn't there.
    if ((error as { code?: string }).code === "ENOENT") return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the formulas came to, from the .csv that was made of them. */
function readResult(folder: string, sections: readonly string[]): JobResult {
  const rows = readFileSync(join(folder, "counted.csv"), "utf8").trim().split("\n");
  const lines = sections.map((section, index) =>
    lineOf(section, (rows[index] ?? "").split(",").map(Number))
  );
  const atRisk = lines.reduce(
    (sum, { counts }) => sum + ADVERSE.reduce((own, status) => own + (counts[status] ?? 0), 0),
    0
  );
  return { sections: lines, atRisk };
}

function timeOf(act: () => void): number {
  const begin = performance.now();
  act();
  return performance.now() - begin;
}

/** Turns the first sheet of a file into .csv, which works out what has no value yet. */
function convert(folder: string, file: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const options = [profile, "--headless", "--convert-to", "csv", "--outdir", folder];
  execFileSync("soffice", [...options, join(folder, file)], {
    stdio: "pipe",
    timeout: TIME_LIMIT,
    killSignal: "SIGKILL",
  });
}

/** A spreadsheet as flat XML: the counts, or zeros in their place, and then the tracker's two columns. */
function writeSheets(cells: PeerCells, sections: readonly string[], counts: boolean): string {
  const last = cells.sections.length;
  const text = (value: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${escapeXml(value)}</text:p></table:table-cell>`;
  const count = (section: string, label: string): string =>
    counts
      ? `<table:table-cell table:formula="of:=COUNTIFS([$Tracker.$A$1:.$A$${last}];&quot;${escapeXml(section)}&quot;;[$Tracker.$B$1:.$B$${last}];&quot;${escapeXml(label)}&quot;)"/>`
      : `<table:table-cell office:value-type="float" office:value="0"/>`;
  const row = (content: string): string => `<table:table-row>${content}</table:table-row>`;
  const table = (name: string, rows: string): string =>
    `<table:table table:name="${name}">${rows}</table:table>`;
  const counted = sections
    .map((section) => row(LABELS.map((label) => count(section, label)).join("")))
    .join("");
  const tracked = cells.sections
    .map((section, index) => row(text(section) + text(cells.statuses[index] ?? "")))
    .join("");
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document` +
    ` xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"` +
    ` xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"` +
    ` xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"` +
    ` xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"` +
    ` office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:body><office:spreadsheet>${table("Counts", counted)}${table("Tracker", tracked)}` +
    `</office:spreadsheet></office:body></office:document>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
