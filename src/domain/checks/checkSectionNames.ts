import { formatSection } from "../summary/formatSection";
import { withoutDitto } from "../tracker/collectSections";
import { parseSectionLabel } from "../tracker/sectionLabel";
import type { Action, Section, Tracker } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import type { BareFinding } from "./Finding";
import { isSameName } from "./isSameName";

/** With more sections than this the column is no list of sections, and isn't compared with itself. */
const MOST_SECTIONS = 500;

/** The actions whose own cells name a section in the same way. */
interface Naming {
  readonly title: string;
  readonly actions: readonly Action[];
}

/** Each section is named in one way: one title a number, one spelling a title. */
export const checkSectionNames: Check = {
  codes: ["section/titles", "section/spelling"],
  run: (tracker) => {
    if (tracker.columns.section === undefined) return [];
    const namings = nameSections(tracker);
    return [...findTitles(tracker, namings), ...findSpellings(tracker, namings)];
  },
};

/** How each section is named in cells, by its position; the most usual way first. */
function nameSections({ sections, actions }: Tracker): readonly (readonly Naming[])[] {
  const bySection = sections.map(() => new Map<string, Action[]>());
  for (const action of actions) {
    const { title } = parseSectionLabel(withoutDitto(action.sectionText));
    if (title === "") continue;
    const titles = bySection[action.section];
    const same = titles?.get(title);
    if (same) same.push(action);
    else titles?.set(title, [action]);
  }
  return bySection.map((titles) =>
    [...titles].map(([title, named]): Naming => ({ title, actions: named })).sort(compareNamings)
  );
}

/** Titles of one number, or in one spelling but for case, spaces and punctuation: summed as one. */
function findTitles(
  tracker: Tracker,
  namings: readonly (readonly Naming[])[]
): readonly BareFinding[] {
  return namings.flatMap(([usual, ...others], index) => {
    if (usual === undefined) return [];
    const name = formatSection({ ref: tracker.sections[index]?.ref ?? "", title: usual.title });
    return others.flatMap(({ title, actions }) =>
      actions.map((action): BareFinding => {
        const found = { ...locate(tracker, action), usual: name };
        return isSameName(title, usual.title)
          ? { code: "section/spelling", ...found, apart: false }
          : { code: "section/titles", ...found };
      })
    );
  });
}

/** Two sections whose titles are most likely one: summed apart. Found at the one with fewer actions. */
function findSpellings(
  tracker: Tracker,
  namings: readonly (readonly Naming[])[]
): readonly BareFinding[] {
  const { sections } = tracker;
  if (sections.length > MOST_SECTIONS) return [];
  const named = namings.flatMap(([usual, ...others], index) => {
    const section = sections[index];
    if (usual === undefined || section === undefined) return [];
    const actions = [usual, ...others].flatMap((each) => each.actions);
    return [{ section, title: usual.title, actions }];
  });
  const ranked = named.sort(compareNamings);
  return ranked.flatMap(({ section, title, actions }, index) => {
    const twin = ranked
      .slice(0, index)
      .find((other) => isTwin(section, other.section) && isSameName(title, other.title));
    if (twin === undefined) return [];
    const usual = formatSection({ ref: twin.section.ref, title: twin.title });
    return actions.map((action): BareFinding => ({
      code: "section/spelling",
      ...locate(tracker, action),
      usual,
      apart: true,
    }));
  });
}

/** Two numbers are two sections, and so is one title in two groups. */
function isTwin(a: Section, b: Section): boolean {
  const mayBeOne = a.ref === "" || b.ref === "" || a.ref === b.ref;
  return mayBeOne && isSameName(a.group, b.group);
}

/** More actions first; of as many the title that comes first, so that the order of rows doesn't matter. */
function compareNamings(a: Naming, b: Naming): number {
  return b.actions.length - a.actions.length || (a.title < b.title ? -1 : 1);
}

function locate(
  tracker: Tracker,
  { ref, row, sectionText }: Action
): Pick<Extract<BareFinding, { code: "section/titles" }>, "severity" | "ref" | "place" | "text"> {
  return {
    severity: "warning",
    ref,
    place: placeOf(tracker, row, "section"),
    text: sectionText,
  };
}
