import type { MadeFact } from "../made/listMadeFacts";
import { MADE_HEADING } from "../made/listMadeFacts";
import type { Report } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { formatReportLine } from "../sheets/sheetHeading";
import { exceptionsTable } from "../tables/exceptionsTable";
import { madeTable } from "../tables/madeTable";
import { sectionsTable } from "../tables/sectionsTable";
import { tableOf, textColumn, type DataTable } from "../tables/DataTable";
import { formatLongDay } from "../tracker/dueDate";
import type { AccessibleBook, AccessibleSheet } from "./AccessibleBook";
import { fillColumn, fillTable, NOT_APPLICABLE, NOT_GIVEN } from "./fillTable";

const SHORTHAND = `Some cells have shorthand: ${NOT_GIVEN} is not given in the tracker, ${NOT_APPLICABLE} is not applicable.`;
const ONE_TABLE = "This worksheet contains one table.";
const NOTED = "Notes, such as [note 1], are explained on the worksheet Notes.";

/** Columns that only lead back into the tracker, which a reader of the edition doesn't have. */
const PLACES: readonly string[] = ["Sheet", "Row"];

/**
 * The report as a workbook for publishing that everyone can read, by the guidance of the UK's
 * Government Analysis Function on accessible spreadsheets: a cover, one table a sheet, nothing
 * merged or blank, nothing told by colour or place, shorthand and notes in words.
 *
 * @param contact whom to ask, as the user gave it; blank: the cover says that none was given
 */
export function makeAccessibleBook(
  report: Report,
  facts: readonly MadeFact[],
  contact: string
): AccessibleBook {
  const tables: AccessibleSheet[] = [
    dataSheet("Sections", "Table 1: Overall RAG of each section [note 1]", sections(report)),
    dataSheet("Exceptions", "Table 2: Exceptions [note 3]", exceptions(report)),
    dataSheet("RAG statuses", "Table 3: What each RAG means", statuses(report.scheme)),
    dataSheet("How it was made", `Table 4: ${MADE_HEADING}`, madeTable(facts)),
  ];
  const notes = dataSheet("Notes", "Notes", notesTable(report));
  const listed = [notes, ...tables];
  return {
    title: report.info.title || "RAG report",
    sheets: [coverSheet(report, contact), contentsSheet(listed), ...listed],
  };
}

function coverSheet({ info }: Report, contact: string): AccessibleSheet {
  const day = info.asAt === null ? "no day that was set" : formatLongDay(info.asAt);
  return {
    name: "Cover",
    title: info.title || "RAG report",
    lines: [
      `${formatReportLine(info)}.`,
      "This workbook has the overall RAG of each section, the exceptions, what each RAG means, and how the figures were made.",
      "The worksheet Contents lists the worksheets. Each has one table, which begins in column A beneath the lines that describe it.",
      SHORTHAND,
      NOTED,
      `Date: the figures are as at ${day}.`,
      `Contact: ${contact.trim() === "" ? "not given" : contact.trim()}.`,
    ],
    table: null,
  };
}

function contentsSheet(listed: readonly AccessibleSheet[]): AccessibleSheet {
  return {
    name: "Contents",
    title: "Contents",
    lines: [ONE_TABLE, "The names in its first column lead to the worksheets."],
    table: tableOf<AccessibleSheet>(
      "Contents",
      [textColumn("Worksheet", ({ name }) => name), textColumn("Title", ({ title }) => title)],
      listed
    ),
    links: 0,
  };
}

function dataSheet(name: string, title: string, table: DataTable): AccessibleSheet {
  const filled = fillTable(table);
  const texts = [title, ...filled.columns.map(({ header }) => header)];
  const values = filled.rows.flat();
  return {
    name,
    title,
    lines: [
      ONE_TABLE,
      ...(texts.some((text) => text.includes("[note ")) ? [NOTED] : []),
      ...(values.includes(NOT_GIVEN) || values.includes(NOT_APPLICABLE) ? [SHORTHAND] : []),
    ],
    table: filled,
  };
}

function sections(report: Report): DataTable {
  const remarked = fillColumn(sectionsTable(report), "Remark", NOT_APPLICABLE);
  const table = fillColumn(remarked, "Movement", NOT_APPLICABLE);
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.header.endsWith(" (%)") ? { ...column, header: `${column.header} [note 2]` } : column
    ),
  };
}

function exceptions(report: Report): DataTable {
  const { title, columns, rows } = exceptionsTable(report);
  const kept = (_: unknown, at: number): boolean => !PLACES.includes(columns[at]?.header ?? "");
  return { title, columns: columns.filter(kept), rows: rows.map((row) => row.filter(kept)) };
}

function statuses({ statuses: rated, notRated }: Scheme): DataTable {
  return tableOf<readonly [string, string, string]>(
    "RAG statuses",
    [
      textColumn("RAG", ([label]) => label),
      textColumn("Meaning", ([, meaning]) => meaning),
      textColumn("Counts as", ([, , counts]) => counts),
    ],
    [
      ...rated.map(({ label, meaning, standing, exception }) => {
        const counts = standing === "adverse" && exception ? "adverse, and an exception" : standing;
        return [label, meaning, counts] as const;
      }),
      ...notRated.map(({ label, meaning }) => [label, meaning, "not rated"] as const),
    ]
  );
}

function notesTable({ ruleText, scheme }: Report): DataTable {
  const labels = scheme.statuses.filter(({ exception }) => exception).map(({ label }) => label);
  const notes = [
    ruleText,
    "Percentages are of the section's rated actions, by largest remainder, so that they add up to 100.",
    labels.length === 0
      ? "No RAG of the scheme makes an action an exception."
      : `An action is an exception when its RAG is ${labels.join(" or ")}.`,
  ];
  return tableOf<readonly [string, string]>(
    "Notes",
    [textColumn("Note", ([number]) => number), textColumn("Text", ([, text]) => text)],
    notes.map((text, at) => [`note ${at + 1}`, text] as const)
  );
}
