import { makeAccessibleBook } from "../../domain/accessible/makeAccessibleBook";
import { drawBars } from "../../domain/chart/drawBars";
import { statusBars } from "../../domain/chart/statusBars";
import type { MadeFact } from "../../domain/made/listMadeFacts";
import { madeSheet } from "../../domain/made/madeSheet";
import { exceptionsSheet } from "../../domain/sheets/exceptionsSheet";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import { summarySheet } from "../../domain/sheets/summarySheet";
import { actionsTable } from "../../domain/tables/actionsTable";
import type { DataTable } from "../../domain/tables/DataTable";
import { exceptionsTable } from "../../domain/tables/exceptionsTable";
import { findingsTable } from "../../domain/tables/findingsTable";
import { madeTable } from "../../domain/tables/madeTable";
import { sectionsTable } from "../../domain/tables/sectionsTable";
import type { Pace } from "../../export/Pace";
import type { ExportForm } from "./ExportForm";
import type { ExportSource } from "./ExportSource";
import { fileName } from "./fileName";
import type { Made } from "./Made";

/** What a file says of how it was made. */
export interface MadeMarks {
  readonly facts: readonly MadeFact[];
  /** The fingerprint's first eight digits, for the names of files that can't hold the facts; "" without one. */
  readonly mark: string;
  /** Whom a published edition says to ask; blank: nobody was named. */
  readonly contact: string;
}

/** Makes a form of a report. Rejects with what `pace` rejects with. */
export type ExportMaker = (source: ExportSource, made: MadeMarks, pace: Pace) => Promise<Made>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const CSV = "text/csv;charset=utf-8";

/** What of how it was made is printed beneath a picture. */
const PICTURE_FACTS: readonly string[] = [
  "Actions read",
  "Fingerprint of what was read",
  "Made with",
];

/**
 * For each form, what loads its maker: the libraries come when they're first asked for. Rejects when
 * they can't be had, as without a connection.
 */
export const exportMakers: Readonly<Record<ExportForm, () => Promise<ExportMaker>>> = {
  workbook: async () => {
    const { writeWorkbook } = await import("../../export/xlsx/writeWorkbook");
    return async ({ report }, { facts }, pace) => {
      const sheets = [summarySheet(report), exceptionsSheet(report), madeSheet(report, facts)];
      await pace(0.2);
      const bytes = await writeWorkbook(sheets, report, pace);
      return file(fileName(report.info, "RAG Summary", "xlsx"), XLSX, bytes);
    };
  },
  "board-paper": async () => {
    const { writeBoardPaper } = await import("../../export/docx/writeBoardPaper");
    return async ({ report }, { facts }, pace) => {
      const bytes = await writeBoardPaper(report, facts, pace);
      return file(fileName(report.info, "board paper", "docx"), DOCX, bytes);
    };
  },
  copy: async () => {
    const { copyOf } = await import("../../export/clipboard/copyOf");
    return ({ report }, { facts }) =>
      Promise.resolve({ kind: "copy", copied: copyOf(report, facts) });
  },
  picture: () => Promise.resolve(drawChart),
  "accessible-xlsx": async () => {
    const { writeAccessibleXlsx } = await import("../../export/accessible/writeAccessibleXlsx");
    return async ({ report }, { facts, contact }, pace) => {
      const book = makeAccessibleBook(report, facts, contact);
      await pace(0.2);
      const bytes = await writeAccessibleXlsx(book, report, pace);
      return file(fileName(report.info, "accessible edition", "xlsx"), XLSX, bytes);
    };
  },
  "accessible-ods": async () => {
    const { ODS, writeAccessibleOds } = await import("../../export/accessible/writeAccessibleOds");
    return async ({ report }, { facts, contact }, pace) => {
      const book = makeAccessibleBook(report, facts, contact);
      await pace(0.2);
      const bytes = writeAccessibleOds(book, report);
      return file(fileName(report.info, "accessible edition", "ods"), ODS, bytes);
    };
  },
  "csv-sections": () => loadCsv("sections", ({ report }) => sectionsTable(report)),
  "csv-actions": () => loadCsv("actions", ({ report, trackers }) => actionsTable(report, trackers)),
  "csv-exceptions": () => loadCsv("exceptions", ({ report }) => exceptionsTable(report)),
  "csv-findings": () => loadCsv("findings", ({ report }) => findingsTable(report)),
  "csv-made": () => loadCsv("how this was made", (_, { facts }) => madeTable(facts)),
};

function file(name: string, type: string, bytes: Uint8Array): Made {
  return { kind: "file", file: { fileName: name, type, bytes } };
}

/** The chart as a drawing, with what was read beneath. */
function drawChart({ report }: ExportSource, { facts }: MadeMarks): Promise<Made> {
  const chart = statusBars(report);
  if (chart === null) return Promise.resolve({ kind: "nothing" });
  const smallPrint = [
    formatReportLine(report.info),
    ...facts
      .filter(({ label }) => PICTURE_FACTS.includes(label))
      .map(({ label, value }) => `${label}: ${value}`),
  ];
  return Promise.resolve({
    kind: "drawing",
    fileName: fileName(report.info, "chart", "png"),
    drawing: drawBars(chart, smallPrint),
  });
}

/** @param what the table is called in the file's name */
async function loadCsv(
  what: string,
  tableOf: (source: ExportSource, made: MadeMarks) => DataTable
): Promise<ExportMaker> {
  const { writeCsv } = await import("../../export/csv/writeCsv");
  return async (source, made, pace) => {
    const table = tableOf(source, made);
    await pace(0.5);
    return file(fileName(source.report.info, what, "csv", made.mark), CSV, writeCsv(table));
  };
}
