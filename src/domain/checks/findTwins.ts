import type { ActionColumns } from "../tracker/ActionColumns";
import { cellText } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import { RefScan } from "../tracker/scanRef";

/** The positions of all that have an action's ref, ascending, by the position of each of them. */
export type Twins = ReadonlyMap<number, readonly number[]>;

/** A ref by which actions are compared: its key where it's plain, as `RefScan` has it, else its text. */
type RefKey = number | string;

/** How many marks tell that nothing else has a key; a power of 2. */
const SIEVE = 65_536;

/**
 * Finds the actions that share a ref, in any case of letters; not those without one, or with an error of
 * Excel's in its place. Most trackers are in the order of their refs: each is then plainly after all before
 * it, and only those that aren't (`ActionColumns.unsorted`) have to be looked for.
 */
export function findTwins(columns: ActionColumns): Twins {
  const { unsorted, length } = columns;
  const groups = new Map<RefKey, number[]>();
  const sieve = new Uint8Array(unsorted.length === 0 ? 0 : SIEVE);
  const scan = new RefScan();
  for (const position of unsorted) {
    const key = keyAt(columns, position, scan);
    if (key === null) continue;
    if (typeof key === "number") sieve[mixKey(key)] = 1;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  // The others have plain refs; each is looked for among those.
  if (groups.size > 0) {
    let next = 0;
    for (let position = 0; position < length; position++) {
      if (unsorted[next] === position) next++;
      else {
        const key = keyAt(columns, position, scan);
        if (typeof key === "number" && sieve[mixKey(key)] === 1) groups.get(key)?.push(position);
      }
    }
  }
  const twins = new Map<number, readonly number[]>();
  for (const group of groups.values()) {
    if (group.length === 1) continue;
    group.sort((a, b) => a - b);
    for (const position of group) twins.set(position, group);
  }
  return twins;
}

/** null for an action that isn't compared. */
function keyAt(
  { source, indexes, hasPlainRef }: ActionColumns,
  position: number,
  scan: RefScan
): RefKey | null {
  const value = source.values.ref[indexes[position] ?? 0];
  const ref = hasPlainRef[position] === 1 && typeof value === "string" ? value : cellText(value);
  if (!isComparableRef(ref)) return null;
  return scan.scan(ref) ? scan.key : ref.toLowerCase();
}

function isComparableRef(ref: string): boolean {
  return ref !== "" && !isCellError(ref);
}

/** A place in the sieve. */
function mixKey(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1) ^ Math.imul(key / 0x100000000, 0x85ebca6b);
  return (mixed ^ (mixed >>> 16)) & (SIEVE - 1);
}
