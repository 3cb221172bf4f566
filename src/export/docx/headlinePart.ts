import type { PlanSummary, Report } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { overallLabel } from "../../domain/summary/overallRag";
import { countOf, formatPercentage, formatShare } from "../../domain/summary/shares";
import { totalPlans } from "../../domain/summary/totalPlans";
import { formatCount, formatList } from "../../domain/summary/wording";
import { paragraph, run, textParagraph } from "./wordText";
import { textCell, wordTable, type WordCell } from "./wordTable";

/** In twentieths of a point; together as wide as the page's text. */
const WIDTHS = { status: 3838, sections: 3200, actions: 2600 } as const;

/** The report in a sentence, and its figures in a table: how many sections and actions are what. */
export function headlinePart({ plans, scheme, exceptions }: Report): string {
  const [first, ...others] = plans;
  if (first === undefined) return "";
  const total = others.length === 0 ? first : totalPlans(plans);
  return [
    textParagraph("Summary", "Heading1"),
    textParagraph(headlineSentence(total, scheme, exceptions.length)),
    figuresTable(total, scheme),
    paragraph(run(roundingNote(total)), { afterTable: true }),
  ].join("");
}

/** "Of 20 sections, 15 are On Track and 5 At Risk. Of 67 actions, 2 are exceptions." */
export function headlineSentence(
  { sections, overallCounts, actions }: PlanSummary,
  scheme: Scheme,
  exceptions: number
): string {
  const counts = overallCounts.filter(({ count }) => count > 0);
  const parts = counts.map(({ overall, count }, at) => {
    const verb = at > 0 ? "" : count === 1 ? "is " : "are ";
    return `${count} ${verb}${overallLabel(overall, scheme)}`;
  });
  const told =
    exceptions === 0
      ? "none is an exception"
      : `${exceptions} ${exceptions === 1 ? "is an exception" : "are exceptions"}, set out below`;
  return `Of ${formatCount(sections.length, "section")}, ${formatList(parts)}. Of ${formatCount(actions, "action")}, ${told}.`;
}

function figuresTable(plan: PlanSummary, scheme: Scheme): string {
  const sectionsOf = (status: number): string => {
    const found = plan.overallCounts.find(
      ({ overall }) => overall.kind === "rated" && overall.status === status
    );
    return found === undefined
      ? "Not an overall RAG"
      : `${found.count} (${formatPercentage(found.percent, plan.shares.decimals)})`;
  };
  const rows = scheme.statuses.map((status, at): WordCell[] => [
    { kind: "rag", status },
    textCell(sectionsOf(at)),
    textCell(`${countOf(plan.shares, at)} (${formatShare(plan.shares, at)})`),
  ]);
  const notRated = plan.overallCounts.find(({ overall }) => overall.kind === "not-rated");
  if (plan.unrated > 0 || notRated !== undefined)
    rows.push([
      textCell("Not rated"),
      textCell(String(notRated?.count ?? 0)),
      textCell(String(plan.unrated)),
    ]);
  return wordTable({
    title: "Sections and actions by RAG",
    description:
      "For each RAG, how many sections have it as their overall RAG, and how many actions.",
    columns: [
      { header: "RAG", width: WIDTHS.status },
      { header: "Sections", width: WIDTHS.sections },
      { header: "Actions", width: WIDTHS.actions },
    ],
    rows,
  });
}

function roundingNote({ unrated }: PlanSummary): string {
  const left = unrated === 0 ? "" : " Unrated actions are in no percentage.";
  return `Percentages of actions are of the rated ones, by largest remainder, so that they add up to 100.${left}`;
}
