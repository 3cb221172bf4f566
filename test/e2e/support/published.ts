import type ExcelJS from "exceljs";
import published from "../../fixtures/published-workforce.json";

/** One row of a section table, in the words of the published page. */
export interface SectionLine {
  readonly section: string;
  readonly overall: string;
  readonly shares: string;
}

/** The one misprint: 2.3's shares as printed add up to 99.66%. Ours are what its counts give. */
const MENDED: Readonly<Record<string, string>> = {
  "2.3":
    "33% On Track, 33% Delivery Date Missed no Risk, 17% At Risk, 17% Delivery Date Missed with Risk",
};

/** The published overview, as it should come out. */
export function publishedLines(): SectionLine[] {
  return published.map(({ section, overall, shares }) => {
    const ref = section.split(" ")[0] ?? "";
    const printed = Object.entries(shares).map(([status, share]) => `${share} ${status}`);
    return { section: ref, overall, shares: MENDED[ref] ?? printed.join(", ") };
  });
}

/** The section table of a RAG Summary sheet, by its headers. */
export function summaryLines(sheet: ExcelJS.Worksheet): SectionLine[] {
  // exceljs leaves holes for blank rows and cells.
  const rows = Array.from(sheet.getSheetValues(), (row) =>
    Array.isArray(row) ? Array.from(row, cellText) : []
  );
  const headerAt = rows.findIndex((row) => row.includes("Overall RAG") && row.includes("Section"));
  const header = rows[headerAt] ?? [];
  const at = (row: readonly string[], name: string): string => row[header.indexOf(name)] ?? "";
  return rows
    .slice(headerAt + 1)
    .filter((row) => /^\d/u.test(at(row, "Section")))
    .map((row) => ({
      section: at(row, "Section").split(" ")[0] ?? "",
      overall: at(row, "Overall RAG"),
      shares: at(row, "Sub-Action Delivery RAG"),
    }));
}

function cellText(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
