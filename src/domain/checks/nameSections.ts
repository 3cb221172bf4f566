import { numberAt } from "../numberAt";
import { eachRun, runOf } from "../tracker/ActionColumns";
import { placeText } from "../tracker/bodyValues";
import type { CellValue } from "../tracker/cell";
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
  /** Shows the runs of actions whose cells have one of some namings, by their positions. */
  readonly eachOf: (
    namings: ReadonlyMap<Naming, unknown>,
    show: (naming: Naming, from: number, to: number) => void
  ) => void;
  /** That of the action at a position, from 0; undefined where its cell says no title. */
  readonly at: (position: number) => Naming | undefined;
}

interface Counted extends Naming {
  count: number;
}

/**
 * Gathers how sections are named in the cells of their actions.
 *
 * @param all whether of every section: else those are left out of which all actions follow each other, with
 *   the same in their cells, and which are therefore named in one way
 */
export function nameSections({ sections, actions }: Tracker, all: boolean): SectionNamings {
  const { columns } = actions;
  const { indexes, sections: sectionsOf, source } = columns;
  const cells = source.values.section;
  /** How often each section begins, up to twice: where it goes on as it was, it's named as it was. */
  const begins = new Uint8Array(sections.length);
  let last = -1;
  let lastCell: CellValue | undefined;
  eachRun(columns, (_, from) => {
    const section = numberAt(sectionsOf, from);
    const cell = cells[numberAt(indexes, from)];
    if (section !== last || cell !== lastCell) {
      begins[section] = begins[section] === 0 ? 1 : 2;
    }
    last = section;
    lastCell = cell;
  });
  const bySection = new Map<number, Counted[]>();
  const byRun = new Map<number, Counted>();
  const gather = (run: number, from: number, to: number): void => {
    const section = numberAt(sectionsOf, from);
    if (!all && (begins[section] ?? 0) < 2) return;
    const text = placeText(cells[numberAt(indexes, from)]);
    const { title } = parseSectionLabel(withoutDitto(text));
    if (title === "") return;
    const namings = bySection.get(section) ?? [];
    let naming = namings.find((each) => each.title === title);
    if (naming === undefined) {
      naming = { title, count: 0 };
      namings.push(naming);
      bySection.set(section, namings);
    }
    naming.count += to - from;
    byRun.set(run, naming);
  };
  if (all || begins.includes(2)) eachRun(columns, gather);

  return {
    of: (section) => [...(bySection.get(section) ?? [])].sort(compareNamings),
    several: [...bySection]
      .flatMap(([section, namings]) => (namings.length > 1 ? [section] : []))
      .sort((a, b) => a - b),
    eachOf: (namings, show) => {
      eachRun(columns, (run, from, to) => {
        const naming = byRun.get(run);
        if (naming !== undefined && namings.has(naming)) show(naming, from, to);
      });
    },
    at: (position) => byRun.get(runOf(columns, position)),
  };
}

/** More actions first; of as many the title that comes first, so that the order of rows doesn't matter. */
export function compareNamings(a: Naming, b: Naming): number {
  return b.count - a.count || (a.title < b.title ? -1 : 1);
}
