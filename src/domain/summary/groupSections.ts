import { numberAt } from "../numberAt";
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

/** Groups sections by their counts: a large plan has many sections, and few of them differ in that. */
export function groupSections({ counts, width }: Tallies): SectionGroups {
  const length = counts.length / width;
  const groupOf = new Int32Array(length);
  const firsts: number[] = [];
  const sizes: number[] = [];
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  /** Groups + 1, each at the hash of its counts or the next free place. */
  const table = new Int32Array(mask + 1);
  for (let section = 0; section < length; section++) {
    let slot = hashOf(counts, section * width, width) & mask;
    let group = numberAt(table, slot) - 1;
    while (group >= 0 && !areAlike(counts, (firsts[group] ?? 0) * width, section * width, width)) {
      slot = (slot + 1) & mask;
      group = numberAt(table, slot) - 1;
    }
    if (group < 0) {
      group = firsts.push(section) - 1;
      sizes.push(0);
      table[slot] = group + 1;
    }
    groupOf[section] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return { groupOf, firsts, sizes };
}

function hashOf(counts: Int32Array, from: number, width: number): number {
  let hash = 0;
  for (let at = from; at < from + width; at++)
    hash = Math.imul(hash ^ numberAt(counts, at), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function areAlike(counts: Int32Array, one: number, other: number, width: number): boolean {
  for (let at = 0; at < width; at++) {
    if (counts[one + at] !== counts[other + at]) return false;
  }
  return true;
}

/** As many groups as there are sections, of one each. */
export function groupAlone(sections: number): SectionGroups {
  const firsts = Array.from({ length: sections }, (_, section) => section);
  return { groupOf: Int32Array.from(firsts), firsts, sizes: firsts.map(() => 1) };
}
