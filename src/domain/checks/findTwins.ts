import { isCellError } from "../tracker/cellError";
import type { Actions } from "../tracker/Tracker";

/** No action. */
const NONE = -1;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const TO_SMALL = 32;
const LAST_ASCII = 127;

/** The actions that share a ref with others. */
export interface Twins {
  /** The positions of all that have an action's ref, ascending; null where it has the ref alone. */
  readonly of: (position: number) => readonly number[] | null;
}

/** The form in which two refs are the same: in any case of letters. */
export function refKey(ref: string): string {
  return ref.toLowerCase();
}

/** Whether a ref can be compared with others: it's there, and no error of Excel's. */
export function isComparableRef(ref: string): boolean {
  return ref !== "" && !isCellError(ref);
}

/**
 * Finds the actions that share a ref. Of a large tracker's refs nearly all are different: a table of
 * hashes tells that without keeping a text of each.
 */
export function findTwins(actions: Actions): Twins {
  const { length } = actions;
  const mask = 2 ** Math.ceil(Math.log2(2 * length + 2)) - 1;
  /** The first action of each ref, as its position + 1, at the ref's hash or the next free place. */
  const table = new Int32Array(mask + 1);
  const hashes = new Int32Array(length);
  const firsts = new Int32Array(length).fill(NONE);
  const groups = new Map<number, number[]>();

  const refAt = (position: number): string => actions.at(position)?.ref ?? "";
  /** The first action with the ref; the one at the position when there was none before. */
  const findFirst = (ref: string, hash: number, position: number): number => {
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const first = (table[slot] ?? 0) - 1;
      if (first === NONE) {
        table[slot] = position + 1;
        return position;
      }
      if (hashes[first] === hash && refKey(refAt(first)) === refKey(ref)) return first;
    }
  };

  actions.forEach(({ ref }, position) => {
    if (!isComparableRef(ref)) return;
    const hash = hashRef(ref);
    hashes[position] = hash;
    const first = findFirst(ref, hash, position);
    if (first === position) return;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [first, position]);
    else group.push(position);
    firsts[first] = first;
    firsts[position] = first;
  });
  return { of: (position) => groups.get(firsts[position] ?? NONE) ?? null };
}

/** A number that is the same for refs that are the same, and mostly another for others. */
function hashRef(ref: string): number {
  let hash = 0;
  for (let index = 0; index < ref.length; index++) {
    const code = ref.charCodeAt(index);
    if (code > LAST_ASCII) return hashText(refKey(ref));
    const small = code >= CAPITAL_A && code <= CAPITAL_Z ? code + TO_SMALL : code;
    hash = Math.imul(hash ^ small, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function hashText(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
