import { formatSection } from "../summary/formatSection";
import type { Section, Tracker } from "../tracker/Tracker";
import { placeOf, type Check } from "./Check";
import { isSameName } from "./isSameName";
import { NameIndex } from "./NameIndex";
import { compareNamings, nameSections, type Naming, type SectionNamings } from "./nameSections";

/** With more sections than this the column is no list of sections, and isn't compared with itself. */
const MOST_SECTIONS = 500;

const TITLES = 0;
const SPELLING = 1;
const APART = 2;

/** What is unusual in how a section is named, by kind: the usual name. */
type Unusual = Map<Naming, Map<number, string>>;

/** Each section is named in one way: one title a number, one spelling a title. */
export const checkSectionNames: Check = {
  kinds: [
    { code: "section/titles", severity: "warning" },
    { code: "section/spelling", severity: "warning" },
    { code: "section/spelling", severity: "warning" },
  ],
  look: (tracker) => {
    if (tracker.columns.section === undefined) return null;
    const hasFew = tracker.sections.length <= MOST_SECTIONS;
    const namings = nameSections(tracker, hasFew);
    const unusual: Unusual = new Map();
    findTitles(tracker, namings, unusual);
    if (hasFew) findSpellings(tracker, namings, unusual);
    if (unusual.size === 0) return null;
    const usualAt = (position: number): ReadonlyMap<number, string> | undefined => {
      const naming = namings.at(position);
      return naming && unusual.get(naming);
    };
    return {
      by: "tracker",
      findEach: (show) => {
        namings.eachOf(unusual, (naming, from, to) => {
          const kinds = [...(unusual.get(naming)?.keys() ?? [])];
          const found = kinds.reduce((bits, kind) => bits | (1 << kind), 0);
          for (let position = from; position < to; position++) show(position, found);
        });
      },
      describe: ({ ref, row, sectionText }, kind, position) => {
        const usual = usualAt(position)?.get(kind);
        if (usual === undefined) return null;
        const place = placeOf(tracker, row, "section");
        const found = { severity: "warning", ref, place, text: sectionText, usual } as const;
        return kind === TITLES
          ? { code: "section/titles", ...found }
          : { code: "section/spelling", ...found, apart: kind === APART };
      },
    };
  },
};

function note(unusual: Unusual, naming: Naming, kind: number, usual: string): void {
  const kinds = unusual.get(naming) ?? new Map<number, string>();
  unusual.set(naming, kinds.set(kind, usual));
}

/** Titles of one number, or in one spelling but for case, spaces and punctuation: summed as one. */
function findTitles({ sections }: Tracker, namings: SectionNamings, unusual: Unusual): void {
  namings.several.forEach((index) => {
    const [usual, ...others] = namings.of(index);
    if (usual === undefined) return;
    for (const naming of others) {
      const name = formatSection({ ref: sections[index]?.ref ?? "", title: usual.title });
      note(unusual, naming, isSameName(naming.title, usual.title) ? SPELLING : TITLES, name);
    }
  });
}

/** Two sections whose titles are most likely one: summed apart. Found at the one with fewer actions. */
function findSpellings({ sections }: Tracker, namings: SectionNamings, unusual: Unusual): void {
  const named = sections.flatMap((section, index) => {
    const own = namings.of(index);
    const [usual] = own;
    if (usual === undefined) return [];
    const count = own.reduce((sum, each) => sum + each.count, 0);
    return [{ section, title: usual.title, count, own }];
  });
  const before = new NameIndex<(typeof named)[number]>();
  for (const each of named.sort(compareNamings)) {
    const { section, title, own } = each;
    const twin = before.find(title, (other) => isTwin(section, other.section));
    before.add(title, each);
    if (twin === undefined) continue;
    const usual = formatSection({ ref: twin.section.ref, title: twin.title });
    for (const naming of own) note(unusual, naming, APART, usual);
  }
}

/** Two numbers are two sections, and so is one title in two groups. */
function isTwin(a: Section, b: Section): boolean {
  const mayBeOne = a.ref === "" || b.ref === "" || a.ref === b.ref;
  return mayBeOne && isSameName(a.group, b.group);
}
