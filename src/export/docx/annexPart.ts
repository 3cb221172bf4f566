import { MADE_HEADING, type MadeFact } from "../../domain/made/listMadeFacts";
import type { Report } from "../../domain/report";
import type { Status } from "../../domain/scheme/Scheme";
import { paragraph, run, textParagraph } from "./wordText";
import { textCell, wordTable, type WordCell } from "./wordTable";

const DEFINITIONS = { status: 2700, meaning: 4938, counts: 2000 } as const;
const FACTS = { label: 2900, value: 6738 } as const;

const FINGERPRINT_NOTE =
  "The fingerprint is taken of the plans, sections, actions, leads, due dates, RAGs, reasons and mitigating actions that were read: the same texts give the same fingerprint.";

/** The annex: what each status means, the rule, and how the report was made. */
export function annexPart(report: Report, facts: readonly MadeFact[]): string {
  return [
    textParagraph("Annex", "Heading1"),
    textParagraph("What each RAG means", "Heading2"),
    definitionsTable(report),
    paragraph(run(report.ruleText), { afterTable: true }),
    textParagraph(MADE_HEADING, "Heading2"),
    wordTable({
      title: MADE_HEADING,
      description: "What the report's figures were made from, and by which rule.",
      columns: [
        { header: "Fact", width: FACTS.label },
        { header: "Value", width: FACTS.value },
      ],
      rows: facts.map(({ label, value }) => [textCell(label), textCell(value)]),
    }),
    // A document ends in a paragraph, not in a table.
    paragraph(run(FINGERPRINT_NOTE), { afterTable: true }),
  ].join("");
}

function definitionsTable({ scheme }: Report): string {
  const rated = scheme.statuses.map((status): WordCell[] => [
    { kind: "rag", status },
    textCell(status.meaning),
    textCell(countsAs(status)),
  ]);
  const notRated = scheme.notRated.map(({ label, meaning }): WordCell[] => [
    textCell(label),
    textCell(meaning),
    textCell("Not rated"),
  ]);
  return wordTable({
    title: "What each RAG means",
    description: "For each RAG, its meaning and how it counts for the overall RAG of a section.",
    columns: [
      { header: "RAG", width: DEFINITIONS.status },
      { header: "Meaning", width: DEFINITIONS.meaning },
      { header: "Counts as", width: DEFINITIONS.counts },
    ],
    rows: [...rated, ...notRated],
  });
}

function countsAs({ standing, exception }: Status): string {
  if (standing === "complete") return "Complete";
  if (standing === "sound") return "Sound";
  return exception ? "Adverse, and an exception" : "Adverse";
}
