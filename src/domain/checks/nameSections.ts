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
  /** The ways in which the section at a position is named, from 0; the most usual first. */
  readonly of: (section: number) => readonly Naming[];
  /** Positions of the sections that are named in several ways, ascending; most trackers have few. */
  readonly several: readonly number[];
  /** That of the action at a position, from 0; undefined where its cell says no title. */
  readonly at: (position: number) => Naming | undefined;
}

/** A naming while it's counted: each knows the one of its section that was found before it. */
interface Counted {
  readonly title: string;
  count: number;
  /** Its position among all, + 1. */
  readonly id: number;
  readonly before: Counted | null;
}

/** Gathers how each section is named in the cells of its actions. */
export function nameSections({ sections, actions }: Tracker): SectionNamings {
  const all: Counted[] = [];
  const lasts = new Map<number, Counted>();
  const several = new Set<number>();
  /** By action; 0 for none. */
  const ids = new Int32Array(actions.length);
  let lastText = "";
  let lastSection = -1;
  let last: Counted | null = null;

  const namingOf = (text: string, section: number): Counted | null => {
    const { title } = parseSectionLabel(withoutDitto(text));
    if (title === "" || section >= sections.length) return null;
    const before = lasts.get(section) ?? null;
    for (let known = before; known !== null; known = known.before) {
      if (known.title === title) return known;
    }
    if (before !== null) several.add(section);
    const naming: Counted = { title, count: 0, id: all.length + 1, before };
    all.push(naming);
    lasts.set(section, naming);
    return naming;
  };

  actions.forEach(({ section, sectionText }, position) => {
    // Mostly it's the text of the action before.
    if (section !== lastSection || sectionText !== lastText) {
      last = namingOf(sectionText, section);
      lastText = sectionText;
      lastSection = section;
    }
    if (last === null) return;
    last.count++;
    ids[position] = last.id;
  });

  return {
    of: (section) => {
      const namings: Naming[] = [];
      for (let each = lasts.get(section) ?? null; each !== null; each = each.before)
        namings.push(each);
      return namings.sort(compareNamings);
    },
    several: [...several].sort((a, b) => a - b),
    at: (position) => all[(ids[position] ?? 0) - 1],
  };
}

/** More actions first; of as many the title that comes first, so that the order of rows doesn't matter. */
export function compareNamings(a: Naming, b: Naming): number {
  return b.count - a.count || (a.title < b.title ? -1 : 1);
}
