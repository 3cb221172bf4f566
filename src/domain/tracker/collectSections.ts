import { comparable } from "./cell";
import { groupTitle } from "./groupLabel";
import { isRefIn, parseSectionLabel, sectionOfRef, type SectionLabel } from "./sectionLabel";
import type { Section } from "./Tracker";

/** What a row says of where it belongs. */
export interface SectionClues {
  readonly ref: string;
  readonly group: string;
  readonly section: string;
}

/**
 * Collects sections while the rows go by, in order. A row's section is that of its own cell, else
 * of the heading or cell above (as merged and 'same as above' cells mean), else that of its ref.
 */
export class SectionCollector {
  private readonly found: Section[] = [];
  /** Positions in `found`: the first section of each ref, or of all that one without a ref says. */
  private readonly firstByRef = new Map<string, number>();
  /** Those of refs that several sections have, by their names. */
  private readonly byName = new Map<string, number>();
  private group = "";
  private groupsGoByWord = false;
  private above: SectionLabel | null = null;
  /** The last row placed: its clues, the section that its ref tells, and where it was put. */
  private last: {
    readonly clues: SectionClues;
    readonly told: string;
    readonly index: number;
  } | null = null;

  /**
   * The sections so far, in order. Where only groups are told, as by rows such as "Priority 2 –
   * Recruit well" above refs such as "2b", the groups are the sections.
   */
  get sections(): readonly Section[] {
    const onlyGroups = this.found.every(({ ref, title }) => ref === "" && title === "");
    return onlyGroups
      ? this.found.map(({ group }) => ({ ref: "", title: group, group: "" }))
      : this.found;
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
    this.above = parseSectionLabel(text);
  }

  /** The section of an action's row: a position in `sections`, from 0. */
  place(clues: SectionClues): number {
    const last = this.last;
    const same = last?.clues.section === clues.section && last.clues.group === clues.group;
    // A row's neighbours are mostly in its section, which is quicker to see than to work out.
    const told = last && isRefIn(clues.ref, last.told) ? last.told : sectionOfRef(clues.ref);
    if (same && last.told === told) return last.index;

    const group = clues.group === "" ? "" : groupTitle(withoutDitto(clues.group));
    if (group !== "" && group !== this.group) {
      this.group = group;
      // Another group's section is over; a heading just above belongs to the new group.
      if (last !== null) this.above = null;
    }
    const index = this.indexOf(this.labelOf(withoutDitto(clues.section), told));
    this.last = { clues, told, index };
    return index;
  }

  /**
   * The section of a row whose cells say the same as those of the row placed last; null where its
   * ref tells another. Quicker than `place`, and the same.
   */
  placeAlike(ref: string): number | null {
    return this.last !== null && isRefIn(ref, this.last.told) ? this.last.index : null;
  }

  private labelOf(section: string, told: string): SectionLabel {
    if (section !== "") {
      this.above = parseSectionLabel(section);
      return this.above;
    }
    const above = this.above;
    if (above === null) return { ref: told, title: "" };
    // A heading above with another number than the ref's is of an earlier section.
    return told !== "" && above.ref !== "" && above.ref !== told ? { ref: told, title: "" } : above;
  }

  private indexOf({ ref, title }: SectionLabel): number {
    const section: Section = { ref, title, group: this.group };
    const key = ref === "" ? keyOf(section) : ref;
    const first = this.firstByRef.get(key);
    const known = first === undefined ? undefined : this.findKnown(section, first);
    if (known === undefined) {
      const index = this.found.push(section) - 1;
      if (first === undefined) this.firstByRef.set(key, index);
      else for (const each of [first, index]) this.nameSection(each);
      return index;
    }
    const before = this.found[known];
    if (before?.title === "" && title !== "") {
      this.found[known] = { ...before, title };
      this.nameSection(known);
    }
    return known;
  }

  /** Of the sections with its ref the one that this is: of its group, else of its title, else the first, if it may be. */
  private findKnown(section: Section, first: number): number | undefined {
    const [group, title] = namesOf(section);
    const named = this.byName.get(group) ?? this.byName.get(title);
    const before = this.found[first];
    return named ?? (before && !contradicts(before, section) ? first : undefined);
  }

  private nameSection(index: number): void {
    const section = this.found[index];
    for (const name of section ? namesOf(section) : []) {
      if (!this.byName.has(name)) this.byName.set(name, index);
    }
  }
}

/** What tells sections of one ref apart. No text of a cell has a line break. */
function namesOf({ ref, group, title }: Section): readonly [string, string] {
  return [`${ref}\ngroup ${group}`, `${ref}\ntitle ${title}`];
}

/** What a section without a ref is known by. */
function keyOf({ group, title }: Section): string {
  // No ref has a line break.
  return `\n${comparable(group)}\n${comparable(title)}`;
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
