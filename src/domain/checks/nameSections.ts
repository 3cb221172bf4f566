import { withoutDitto } from "../tracker/collectSections";
import { parseSectionLabel } from "../tracker/sectionLabel";
import type { Tracker } from "../tracker/Tracker";

/** A way in which the cells of a section's own actions name it. */
export interface Naming {
  readonly title: string;
  /** How many actions' cells do; at least 1. */
  readonly count: number;
}

/** How sections are named in cells. */
export interface SectionNamings {
  /** By the section's position; the most usual way first. */
  readonly bySection: readonly (readonly Naming[])[];
  /** That of the action at a position, from 0; undefined where its cell says no title. */
  readonly namingAt: (position: number) => Naming | undefined;
}

/** Gathers how each section is named in the cells of its actions. */
export function nameSections({ sections, actions }: Tracker): SectionNamings {
  const found: { title: string; count: number }[] = [];
  const bySection = sections.map(() => new Map<string, number>());
  /** Positions in `found`, + 1; 0 for none. */
  const ids = new Int32Array(actions.length);
  let lastText = "";
  let lastSection = -1;
  let lastId = 0;

  const idOf = (text: string, section: number): number => {
    const { title } = parseSectionLabel(withoutDitto(text));
    const titles = bySection[section];
    if (title === "" || titles === undefined) return 0;
    const id = titles.get(title) ?? found.push({ title, count: 0 });
    titles.set(title, id);
    return id;
  };

  actions.forEach(({ section, sectionText }, position) => {
    // Mostly it's the text of the action before.
    if (section !== lastSection || sectionText !== lastText) {
      lastId = idOf(sectionText, section);
      lastText = sectionText;
      lastSection = section;
    }
    const naming = found[lastId - 1];
    if (naming) naming.count++;
    ids[position] = lastId;
  });

  return {
    bySection: bySection.map((titles) =>
      [...titles.values()].flatMap((id) => found[id - 1] ?? []).sort(compareNamings)
    ),
    namingAt: (position) => found[(ids[position] ?? 0) - 1],
  };
}

/** More actions first; of as many the title that comes first, so that the order of rows doesn't matter. */
export function compareNamings(a: Naming, b: Naming): number {
  return b.count - a.count || (a.title < b.title ? -1 : 1);
}
