import published from "../../fixtures/published-workforce.json";
import { publishedScheme } from "../../../src/domain";
import type { CellValue } from "../../../src/domain/tracker/cell";

/** One line of the published overview, as printed. */
export interface PublishedSection {
  readonly group: string;
  /** "1.1 Workforce Data." */
  readonly section: string;
  readonly overall: string;
  /** Printed percentages by status: "25%", "16.5%". */
  readonly shares: Readonly<Partial<Record<string, string>>>;
}

export const publishedSections: readonly PublishedSection[] = published;

/** How many actions each section has; the published page gives only percentages. */
const NUMBER_OF_ACTIONS: Readonly<Record<string, number>> = {
  "1.1": 4,
  "1.2": 6,
  "1.3": 2,
  "1.4": 2,
  "2.1": 2,
  "2.2": 1,
  "2.3": 6,
  "3.1": 3,
  "3.2": 3,
  "3.3": 5,
  "3.4": 3,
  "3.5": 2,
  "4.1": 5,
  "4.2": 2,
  "4.3": 1,
  "4.4": 3,
  "5.1": 1,
  "5.2": 5,
  "5.3": 7,
  "5.4": 4,
};

/** The number that a published section begins with. */
export function refOf({ section }: PublishedSection): string {
  return section.split(" ", 1)[0] ?? "";
}

/** A tracker with a row for each action behind the published percentages. */
export function publishedGrid(): CellValue[][] {
  return [
    ["Workforce Action Plan"],
    ["Delivery progress report 3", "as at 28 February 2025"],
    ["Pillar", "Section", "Ref", "Action", "RAG"],
    ...publishedSections.flatMap(actionRows),
  ];
}

function actionRows(section: PublishedSection): CellValue[][] {
  const ref = refOf(section);
  const total = NUMBER_OF_ACTIONS[ref] ?? 0;
  return publishedScheme.statuses
    .flatMap(({ label }) => {
      const percent = parseFloat(section.shares[label] ?? "0%");
      return Array.from({ length: Math.round((percent * total) / 100) }, () => label);
    })
    .map((label, index) => {
      const action = `${ref}.${index + 1}`;
      return [section.group, section.section, action, `Action ${action}`, label];
    });
}
