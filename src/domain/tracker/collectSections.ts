import { lazyArray } from "../lazyArray";
import { placeText } from "./bodyValues";
import { cellText, comparable, type CellValue } from "./cell";
import { groupTitle } from "./groupLabel";
import { RefScan } from "./scanRef";
import { parseSectionLabel, sectionOfRef, type SectionLabel } from "./sectionLabel";
import type { Section } from "./Tracker";

/** What a row says of where it belongs: its ref's text, and what its group and section cells hold. */
export interface SectionClues {
  readonly ref: string;
  readonly group: CellValue | undefined;
  readonly section: CellValue | undefined;
}

/**
 * Collects sections while the rows go by, in order. A row's section is that of its own cell, else
 * of the heading or cell above (as merged and 'same as above' cells mean), else that of its ref.
 *
 * A large tracker's sections are mostly in the order of their numbers, each named in its cells. One whose
 * number comes after all before it is new, which is quicker to see than to look up, and its heading is only
 * taken apart when it's asked for.
 */
export class SectionCollector {
  /** Each section; its heading while it hasn't been asked for. */
  private readonly found: (Section | string)[] = [];
  private readonly groups: string[] = [];
  private readonly keys: number[] = [];
  private readonly scan = new RefScan();
  /** The greatest of the keys. */
  private lastKey = 0;
  /** Positions in `found`: the first section of each ref, or of all that one without a ref says. */
  private readonly firstByRef = new Map<string, number>();
  /** How many of those found are in `firstByRef`. */
  private known = 0;
  /** Those of refs that several sections have, by their names. */
  private readonly byName = new Map<string, number>();
  private group = "";
  private groupsGoByWord = false;
  /** The heading or cell above. */
  private above: CellValue | null = null;
  /** Where the last row was put; null where a heading stands below it. */
  private last: number | null = null;
  private lastRef = "";
  private lastSection: CellValue | undefined;

  /**
   * The sections so far, in order. Where only groups are told, as by rows such as "Priority 2 –
   * Recruit well" above refs such as "2b", the groups are the sections.
   */
  get sections(): readonly Section[] {
    const onlyGroups = this.found.every(
      (section) => typeof section === "object" && section.ref === "" && section.title === ""
    );
    return onlyGroups
      ? this.groups.map((group) => ({ ref: "", title: group, group: "" }))
      : lazyArray(this.found.length, (index) => this.sectionAt(index));
  }

  /** For each section so far the key of its ref, as `RefScan` has it; 0 for one that isn't plain. */
  get sectionKeys(): readonly number[] {
    return this.keys;
  }

  /**
   * A heading row of a group: what follows belongs to it, until the next. Where groups go by a
   * word ("Pillar: Train"), a heading that has a number instead ("3 Training") is a section's.
   *
   * @returns what the heading was taken for
   */
  enterGroup(text: string): "group heading" | "section heading" {
    const title = groupTitle(text);
    if (title === text && this.groupsGoByWord && parseSectionLabel(text).ref !== "") {
      this.enterSection(text);
      return "section heading";
    }
    this.groupsGoByWord ||= title !== text;
    this.last = null;
    this.group = title;
    this.above = null;
    return "group heading";
  }

  /** A heading row of a section. */
  enterSection(text: string): void {
    this.last = null;
    this.above = text;
  }

  /** The section of an action's row: a position in `sections`, from 0. */
  place({ ref, group: groupCell, section }: SectionClues): number {
    const { last } = this;
    const text = placeText(groupCell);
    const group = text === "" ? "" : groupTitle(withoutDitto(text));
    const entersGroup = group !== "" && group !== this.group;
    if (entersGroup) {
      this.group = group;
      // Another group's section is over; a heading just above belongs to the new group.
      if (last !== null) this.above = null;
    }
    this.last =
      this.addNext(section) ??
      (last === null || entersGroup || !this.isAsLast(ref, section)
        ? this.placeBy(withoutDitto(placeText(section)), ref)
        : last);
    this.lastRef = ref;
    this.lastSection = section;
    return this.last;
  }

  /** Adds the section that a cell names, if its number is greater than all before it; null where it isn't. */
  private addNext(cell: CellValue | undefined): number | null {
    if (typeof cell !== "string" || !this.scan.scanHeading(cell)) return null;
    if (this.scan.key <= this.lastKey) return null;
    this.above = cell;
    return this.add(cell, this.scan.key);
  }

  /** Whether a row says of its section what the last one said. */
  private isAsLast(ref: string, section: CellValue | undefined): boolean {
    return (
      placeText(section) === placeText(this.lastSection) &&
      sectionOfRef(ref) === sectionOfRef(this.lastRef)
    );
  }

  /** @param section what the row's own cell says; blank for nothing */
  private placeBy(section: string, ref: string): number {
    if (section !== "") this.above = section;
    return this.indexOf(this.labelOf(section, sectionOfRef(ref)));
  }

  private labelOf(section: string, told: string): SectionLabel {
    if (section !== "") return parseSectionLabel(section);
    if (this.above === null) return { ref: told, title: "" };
    const above = parseSectionLabel(cellText(this.above));
    // A heading above with another number than the ref's is of an earlier section.
    return told !== "" && above.ref !== "" && above.ref !== told ? { ref: told, title: "" } : above;
  }

  private add(section: Section | string, key: number): number {
    const index = this.found.length;
    // Pushing would be a call each.
    this.found[index] = section;
    this.groups[index] = this.group;
    this.keys[index] = key;
    if (key > this.lastKey) this.lastKey = key;
    return index;
  }

  private sectionAt(index: number): Section | undefined {
    const section = this.found[index];
    if (typeof section !== "string") return section;
    const { ref, title } = parseSectionLabel(cellText(section));
    const known: Section = { ref, title, group: this.groups[index] ?? "" };
    this.found[index] = known;
    return known;
  }

  private indexOf({ ref, title }: SectionLabel): number {
    this.know();
    const section: Section = { ref, title, group: this.group };
    const key = keyOf(section);
    const first = this.firstByRef.get(key);
    const known = first === undefined ? undefined : this.findKnown(section, first);
    if (known === undefined) {
      const index = this.add(section, this.scan.scan(ref) ? this.scan.key : 0);
      this.known++;
      if (first === undefined) this.firstByRef.set(key, index);
      else for (const each of [first, index]) this.nameSection(each);
      return index;
    }
    const before = this.sectionAt(known);
    if (before?.title === "" && title !== "") {
      this.found[known] = { ...before, title };
      this.nameSection(known);
    }
    return known;
  }

  /** Has sections that were found without being looked up be known for what is looked up now: each has its own ref. */
  private know(): void {
    for (; this.known < this.found.length; this.known++) {
      const section = this.sectionAt(this.known);
      if (section) this.firstByRef.set(keyOf(section), this.known);
    }
  }

  /** Of the sections with its ref the one that this is: of its group, else of its title, else the first, if it may be. */
  private findKnown(section: Section, first: number): number | undefined {
    const [group, title] = namesOf(section);
    const named = this.byName.get(group) ?? this.byName.get(title);
    const before = this.sectionAt(first);
    return named ?? (before && !contradicts(before, section) ? first : undefined);
  }

  private nameSection(index: number): void {
    const section = this.sectionAt(index);
    for (const name of section ? namesOf(section) : []) {
      if (!this.byName.has(name)) this.byName.set(name, index);
    }
  }
}

/** What tells sections of one ref apart. No text of a cell has a line break. */
function namesOf({ ref, group, title }: Section): readonly [string, string] {
  return [`${ref}\ngroup ${group}`, `${ref}\ntitle ${title}`];
}

/** What a section is looked up by: its ref; without one all that it says. */
function keyOf({ ref, group, title }: Section): string {
  // No ref has a line break.
  return ref === "" ? `\n${comparable(group)}\n${comparable(title)}` : ref;
}

/** Whether two sections of one ref can't be the same, as where each pillar begins with 1 again. */
function contradicts(one: Section, other: Section): boolean {
  const differ = (a: string, b: string): boolean =>
    a !== b && a !== "" && b !== "" && comparable(a) !== comparable(b);
  return differ(one.group, other.group) && differ(one.title, other.title);
}

/** The longest mark or word for 'the same as above' is "same as above". */
const LONGEST_DITTO = 13;

/** A cell's text; blank where it's a mark or a word for 'the same as above'. */
export function withoutDitto(text: string): string {
  const isDitto =
    text.length <= LONGEST_DITTO && /^(?:["'“”″〃]+|do\.|ditto|(?:same )?as above)$/iu.test(text);
  return isDitto ? "" : text;
}
