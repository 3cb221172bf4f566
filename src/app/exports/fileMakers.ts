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
import type { FilePort, FinishedFile } from "../FilePort";
import type { ExportForm } from "./ExportForm";
import type { ExportSource } from "./ExportSource";
import { fileName } from "./fileName";

/** What a file says of how it was made. */
export interface MadeMarks {
  readonly facts: readonly MadeFact[];
  /** The fingerprint's first eight digits, for the names of files that can't hold the facts; "" without one. */
  readonly mark: string;
  /** Whom a published edition says to ask; blank: nobody was named. */
  readonly contact: string;
}

/** The forms that are files; the others are put on the clipboard. */
export type FileForm = Exclude<ExportForm, "copy">;

/** Makes a file of a report; null where it can't be made here. Rejects with what `pace` rejects with. */
export type FileMaker = (
  source: ExportSource,
  made: MadeMarks,
  pace: Pace,
  files: FilePort
) => Promise<FinishedFile | null>;

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
 * For each form, what loads the maker of its file: the libraries come when they're first asked for.
 * Rejects when they can't be had, as without a connection.
 */
export const fileMakers: Readonly<Record<FileForm, () => Promise<FileMaker>>> = {
  workbook: async () => {
    const { writeWorkbook } = await import("../../export/xlsx/writeWorkbook");
    return async ({ report }, { facts }, pace) => {
      const sheets = [summarySheet(report), exceptionsSheet(report), madeSheet(report, facts)];
      await pace(0.2);
      return {
        fileName: fileName(report.info, "RAG Summary", "xlsx"),
        type: XLSX,
        bytes: await writeWorkbook(sheets, report),
      };
    };
  },
  "board-paper": async () => {
    const { writeBoardPaper } = await import("../../export/docx/writeBoardPaper");
    return async ({ report }, { facts }, pace) => ({
      fileName: fileName(report.info, "board paper", "docx"),
      type: DOCX,
      bytes: await writeBoardPaper(report, facts, pace),
    });
  },
  picture: () =>
    Promise.resolve(async ({ report }, { facts }, _, files) => {
      const chart = statusBars(report);
      if (chart === null) return null;
      const smallPrint = [
        formatReportLine(report.info),
        ...facts
          .filter(({ label }) => PICTURE_FACTS.includes(label))
          .map(({ label, value }) => `${label}: ${value}`),
      ];
      const bytes = await files.paint(drawBars(chart, smallPrint));
      return bytes && { fileName: fileName(report.info, "chart", "png"), type: "image/png", bytes };
    }),
  "accessible-xlsx": async () => {
    const { writeAccessibleXlsx } = await import("../../export/accessible/writeAccessibleXlsx");
    return async ({ report }, { facts, contact }, pace) => {
      const book = makeAccessibleBook(report, facts, contact);
      await pace(0.2);
      return {
        fileName: fileName(report.info, "accessible edition", "xlsx"),
        type: XLSX,
        bytes: await writeAccessibleXlsx(book, report),
      };
    };
  },
  "accessible-ods": async () => {
    const { ODS, writeAccessibleOds } = await import("../../export/accessible/writeAccessibleOds");
    return async ({ report }, { facts, contact }, pace) => {
      const book = makeAccessibleBook(report, facts, contact);
      await pace(0.2);
      return {
        fileName: fileName(report.info, "accessible edition", "ods"),
        type: ODS,
        bytes: writeAccessibleOds(book, report),
      };
    };
  },
  "csv-sections": () => loadCsv("sections", ({ report }) => sectionsTable(report)),
  "csv-actions": () => loadCsv("actions", ({ report, trackers }) => actionsTable(report, trackers)),
  "csv-exceptions": () => loadCsv("exceptions", ({ report }) => exceptionsTable(report)),
  "csv-findings": () => loadCsv("findings", ({ report }) => findingsTable(report)),
  "csv-made": () => loadCsv("how this was made", (_, { facts }) => madeTable(facts)),
};

/** @param what the table is called in the file's name */
async function loadCsv(
  what: string,
  tableOf: (source: ExportSource, made: MadeMarks) => DataTable
): Promise<FileMaker> {
  const { writeCsv } = await import("../../export/csv/writeCsv");
  return async (source, made, pace) => {
    const table = tableOf(source, made);
    await pace(0.5);
    return {
      fileName: fileName(source.report.info, what, "csv", made.mark),
      type: CSV,
      bytes: writeCsv(table),
    };
  };
}
