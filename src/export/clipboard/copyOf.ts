import type { MadeFact } from "../../domain/made/listMadeFacts";
import { MADE_HEADING } from "../../domain/made/listMadeFacts";
import type { PlanSummary, Report } from "../../domain/report";
import { formatHeadline } from "../../domain/sheets/headline";
import { formatReportLine } from "../../domain/sheets/sheetHeading";
import { formatSection } from "../../domain/summary/formatSection";
import { overallLabel } from "../../domain/summary/overallRag";
import { safeCell } from "../csv/safeCell";
import { dropForbidden } from "../text/dropForbidden";
import { escapeXml } from "../text/escapeXml";
import { exceptionHtml, exceptionText } from "./pastedException";
import { tableHtml, tableText, type PastedTable } from "./pastedTable";
import { HEADING_STYLE, NOTE_STYLE, TEXT_STYLE, TITLE_STYLE } from "./styles";

/** A report for the clipboard. */
export interface CopiedReport {
  /** A whole document of HTML, each style inline. */
  readonly html: string;
  /** The same as plain text: tables as lines of cells with tabs between them. */
  readonly text: string;
}

/** The headline, the section table of each plan and the exceptions, to be pasted elsewhere. */
export function copyOf(report: Report, facts: readonly MadeFact[]): CopiedReport {
  const { info, plans, scheme, exceptions } = report;
  const headline = plans.flatMap((plan) => formatHeadline(plan, scheme, plans.length > 1));
  const tables = plans.map((plan) => sectionTable(plan, report));
  const count = `Exceptions: ${exceptions.length}`;
  const html = [
    `<h1 style="${TITLE_STYLE}">${escapeXml(info.title)}</h1>`,
    paragraph(formatReportLine(info), TEXT_STYLE),
    ...headline.map((line) => paragraph(line, TEXT_STYLE)),
    ...tables.map(tableHtml),
    `<h2 style="${HEADING_STYLE}">${count}</h2>`,
    ...exceptions.map((exception) => exceptionHtml(exception, scheme)),
    `<h2 style="${HEADING_STYLE}">${MADE_HEADING}</h2>`,
    ...facts.map(({ label, value }) => paragraph(`${label}: ${value}`, NOTE_STYLE)),
  ].join("");
  const text = [
    [`Report: ${info.title}`, formatReportLine(info), ...headline.map(safeCell)].join("\n"),
    ...tables.map(tableText),
    count,
    ...exceptions.map((exception) => exceptionText(exception, scheme)),
    [MADE_HEADING, ...facts.map(({ label, value }) => `${label}: ${value}`)].join("\n"),
  ].join("\n\n");
  return { html: wholePage(html), text: dropForbidden(text) };
}

function sectionTable({ name, sections }: PlanSummary, { scheme }: Report): PastedTable {
  return {
    caption: `Delivery overview: ${name}`,
    headers: ["Group", "Section", "Overall RAG", "Sub-Action Delivery RAG", "Remark"],
    rows: sections.map((section) => [
      { text: section.group },
      { text: formatSection(section) },
      {
        text: overallLabel(section.overall, scheme),
        status:
          section.overall.kind === "rated" ? scheme.statuses[section.overall.status] : undefined,
      },
      { text: section.sharesText },
      { text: section.remark },
    ]),
  };
}

function paragraph(text: string, style: string): string {
  return `<p style="${style}">${escapeXml(text)}</p>`;
}

function wholePage(body: string): string {
  return `<html lang="en-GB"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
}
