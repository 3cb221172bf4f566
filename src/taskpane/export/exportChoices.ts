import type { ExportForm } from "../../app/exports/ExportForm";
import { statusBars } from "../../domain/chart/statusBars";
import type { Report } from "../../domain/report";
import { countOf } from "../words/countOf";

/** One entry of what can be exported: a kind, and the forms that it has. */
export interface ExportChoice {
  readonly title: string;
  /** What it contains, of this report. */
  readonly contents: string;
  readonly forms: readonly ExportForm[];
  /** Whether it says whom to ask; left out: it doesn't. */
  readonly asksContact?: true;
}

/** What each form's button says. */
export const FORM_LABELS: Readonly<Record<ExportForm, string>> = {
  workbook: "Workbook (.xlsx)",
  "board-paper": "Word document (.docx)",
  copy: "Copy",
  picture: "Picture (.png)",
  "accessible-xlsx": "Excel (.xlsx)",
  "accessible-ods": "OpenDocument (.ods)",
  "csv-sections": "Sections (.csv)",
  "csv-actions": "Actions (.csv)",
  "csv-exceptions": "Exceptions (.csv)",
  "csv-findings": "Findings (.csv)",
  "csv-made": "How this was made (.csv)",
};

/**
 * What a report can be exported as; the kind that `last` is of comes first, and in it `last`.
 *
 * @param last the form that was chosen last
 */
export function exportChoices(report: Report, last: ExportForm): ExportChoice[] {
  const sections = countOf(
    report.plans.reduce((sum, plan) => sum + plan.sections.length, 0),
    "section"
  );
  const actions = countOf(
    report.plans.reduce((sum, plan) => sum + plan.actions, 0),
    "action"
  );
  const exceptions = countOf(report.exceptions.length, "exception");
  const findings = countOf(report.findings.length, "finding");
  const choices: ExportChoice[] = [
    {
      title: "Workbook",
      contents: `RAG Summary (${sections}) and RAG Exceptions (${exceptions}) as values in a new workbook, without links to the tracker.`,
      forms: ["workbook"],
    },
    {
      title: "Board paper",
      contents: `Headline and chart, delivery overview (${sections}), what has changed, ${exceptions}, and an annex.`,
      forms: ["board-paper"],
    },
    {
      title: "Copy for Word, Outlook and Teams",
      contents: `The headline, ${sections} as a table and ${exceptions}, to be pasted.`,
      forms: ["copy"],
    },
    ...(statusBars(report) === null
      ? []
      : [
          {
            title: "Chart",
            contents: "A bar for each section, divided by RAG, with marks and numbers.",
            forms: ["picture"] as const,
          },
        ]),
    {
      title: "Accessible edition, for publishing",
      contents: `Cover, contents and notes, then one table a sheet: ${sections}, ${exceptions}, what each RAG means, and how it was made.`,
      forms: ["accessible-xlsx", "accessible-ods"],
      asksContact: true,
    },
    {
      title: "Data (CSV)",
      contents: `A file for each table: ${sections}, ${actions}, ${exceptions}, ${findings}, and how they were made.`,
      forms: ["csv-sections", "csv-actions", "csv-exceptions", "csv-findings", "csv-made"],
    },
  ];
  const isLast = ({ forms }: ExportChoice): boolean => forms.includes(last);
  return [...choices.filter(isLast), ...choices.filter((choice) => !isLast(choice))];
}
