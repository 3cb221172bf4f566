import type { Tallies } from "./tallyActions";

/** A plan's sections, in groups of those that have as many actions of each status; groups count from 0. */
export interface SectionGroups {
  /** The group of each section. */
  readonly groupOf: Int32Array;
  /** The first section of each group. */
  readonly firsts: readonly number[];
  /** How many sections each group has. */
  readonly sizes: readonly number[];
}

const FREE = -1;

/** Groups sections by their counts: a large plan has many sections, and few of them differ in that. */
export function groupSections({ rated, actions, unread, width }: Tallies): SectionGroups {
  const { length } = actions;
  const groupOf = new Int32Array(length);
  const firsts: number[] = [];
  const sizes: number[] = [];
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  /** A group at the hash of its counts, or the next free place. */
  const table = new Int32Array(mask + 1).fill(FREE);

  const hashOf = (section: number): number => {
    let hash = Math.imul((actions[section] ?? 0) ^ ((unread[section] ?? 0) << 16), 0x9e3779b1);
    for (let at = section * width; at < (section + 1) * width; at++) {
      hash = Math.imul(hash ^ (rated[at] ?? 0), 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    return hash;
  };
  const areAlike = (one: number, other: number): boolean => {
    if (actions[one] !== actions[other] || unread[one] !== unread[other]) return false;
    for (let status = 0; status < width; status++) {
      if (rated[one * width + status] !== rated[other * width + status]) return false;
    }
    return true;
  };

  for (let section = 0; section < length; section++) {
    for (let slot = hashOf(section) & mask; ; slot = (slot + 1) & mask) {
      const group = table[slot] ?? FREE;
      if (group === FREE) {
        table[slot] = firsts.length;
        groupOf[section] = firsts.length;
        firsts.push(section);
        sizes.push(1);
        break;
      }
      if (areAlike(firsts[group] ?? 0, section)) {
        groupOf[section] = group;
        sizes[group] = (sizes[group] ?? 0) + 1;
        break;
      }
    }
  }
  return { groupOf, firsts, sizes };
}

/** As many groups as there are sections, of one each. */
export function groupAlone(sections: number): SectionGroups {
  const firsts = Array.from({ length: sections }, (_, section) => section);
  return { groupOf: Int32Array.from(firsts), firsts, sizes: firsts.map(() => 1) };
}
