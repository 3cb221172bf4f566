import type { Finding } from "../checks/Finding";
import { formatSection } from "../summary/formatSection";
import { cellText } from "../tracker/cell";
import { withoutDitto } from "../tracker/collectSections";
import { liesIn, parseSectionLabel, sectionOfRef } from "../tracker/sectionLabel";
import type { TrackerCells } from "../tracker/Tracker";
import { faultyCell } from "./faultyCell";
import type { FixOffer } from "./Fix";

/** How often each text stands in the section column for a section's name. */
type Namings = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A section cell that differs from the usual. */
type SectionFinding = Extract<Finding, { readonly code: "section/spelling" | "section/titles" }>;

/**
 * What to enter in section cells that name a section in an unusual way: the text that most of its
 * rows have. Nothing where the ref speaks against it, nor where it's in doubt which name is the usual
 * one: as many rows have another, or the usual one is itself most likely a third.
 */
export function proposeSections(
  findings: readonly Finding[],
  cells: TrackerCells
): readonly FixOffer[] {
  const unusual = findings.filter(isOfSection);
  if (unusual.length === 0) return [];
  const namings = countNamings(cells);
  const doubtful = findDoubtful(unusual, namings);
  return unusual.flatMap((finding): FixOffer[] => {
    const { usual, ref } = finding;
    const after = findMostCommon(namings, usual);
    if (after === null || doubtful.has(usual) || isDenied(ref, usual)) return [];
    return [{ ...faultyCell(finding, "section", cells), after, choices: [] }];
  });
}

/**
 * The usual names of which it isn't certain that they are. Where one cell is in doubt all are: once the
 * others were changed, more rows would have the name, and it would seem certain.
 */
function findDoubtful(unusual: readonly SectionFinding[], namings: Namings): ReadonlySet<string> {
  const named = unusual.map(({ text, usual }) => ({ name: nameIn(text), usual }));
  const names = new Set(named.map(({ name }) => name));
  const usualOf = new Map(named.map(({ name, usual }) => [name, usual]));
  const usuals = new Set(named.map(({ usual }) => usual));
  return new Set(
    named
      .filter(
        ({ name, usual }) =>
          names.has(usual) ||
          usuals.has(name) ||
          usualOf.get(name) !== usual ||
          countOf(namings, usual) <= countOf(namings, name)
      )
      .map(({ usual }) => usual)
  );
}

function isOfSection(finding: Finding): finding is SectionFinding & Finding {
  return finding.code === "section/spelling" || finding.code === "section/titles";
}

function countNamings({ columns }: TrackerCells): Namings {
  const namings = new Map<string, Map<string, number>>();
  for (const value of columns.section?.values ?? []) {
    const text = withoutDitto(cellText(value));
    const name = nameIn(text);
    const texts = namings.get(name) ?? new Map<string, number>();
    namings.set(name, texts.set(text, (texts.get(text) ?? 0) + 1));
  }
  return namings;
}

/** The section's name that a cell's text says, as findings have it. */
function nameIn(text: string): string {
  return formatSection(parseSectionLabel(text));
}

/** The texts that say a name, with how often each does. */
function textsOf(namings: Namings, name: string): readonly (readonly [string, number])[] {
  return [...(namings.get(name) ?? [])];
}

function countOf(namings: Namings, name: string): number {
  return textsOf(namings, name).reduce((sum, [, count]) => sum + count, 0);
}

/** Of texts that are as common the one that comes first; null when there's none. */
function findMostCommon(namings: Namings, name: string): string | null {
  const [first] = [...textsOf(namings, name)].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** Whether a numbered ref tells another section than the name: 2.1.3 isn't in "1.1 Workforce Data". */
function isDenied(ref: string, name: string): boolean {
  const told = sectionOfRef(ref);
  const { ref: number } = parseSectionLabel(name);
  return told !== "" && number !== "" && !liesIn(told, number);
}
