import type { SectionSummary } from "../../domain/report";

/** A section with a name of its own among its plan's, which stays the same from run to run. */
export interface KeyedSection {
  readonly key: string;
  readonly section: SectionSummary;
}

/** A pillar or priority with its sections; `name` is blank where the tracker has none. */
export interface SectionGroupEntry {
  readonly name: string;
  readonly sections: readonly KeyedSection[];
}

/** Puts a plan's sections under their groups, both in the order in which the tracker has them. */
export function groupSections(sections: readonly SectionSummary[]): readonly SectionGroupEntry[] {
  const groups = new Map<string, KeyedSection[]>();
  const uses = new Map<string, number>();
  for (const section of sections) {
    const name = JSON.stringify([section.group, section.ref, section.title]);
    const use = uses.get(name) ?? 0;
    uses.set(name, use + 1);
    const entry = { key: use === 0 ? name : `${name} ${use}`, section };
    const group = groups.get(section.group);
    if (group === undefined) groups.set(section.group, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([name, entries]) => ({ name, sections: entries }));
}
