/** What looks at all elements anyway: they're all made first, and it's then done on a plain array. */
const WHOLE: ReadonlySet<PropertyKey> = new Set([
  "concat",
  "entries",
  "filter",
  "flatMap",
  "forEach",
  "join",
  "map",
  "reduce",
  "reduceRight",
  "toSorted",
  "values",
  Symbol.iterator,
]);

/**
 * An array whose elements are made when they're first asked for, and kept: to its readers it's an array
 * like any other, which nobody may change.
 *
 * @param length how many elements it has
 * @param make makes the element at a position, from 0 to the one before `length`: there's one at each
 */
export function lazyArray<T>(length: number, make: (index: number) => T | undefined): readonly T[] {
  const made: (T | undefined)[] = [];
  const isMade = new Uint8Array(length);
  let missing = length;
  const makeOne = (index: number): T | undefined => {
    if (isMade[index] === 0) {
      isMade[index] = 1;
      missing--;
      made[index] = make(index);
    }
    return made[index];
  };
  const makeAll = (): void => {
    for (let index = 0; missing > 0; index++) makeOne(index);
  };
  return new Proxy<readonly T[]>(made as T[], {
    get: (target, key) => {
      if (key === "length") return length;
      const index = indexOf(key);
      if (index !== null) return makeOne(index);
      if (WHOLE.has(key)) {
        makeAll();
        // Of an array, as all that is listed above.
        const method = target[key as "filter"];
        return method.bind(target);
      }
      return Reflect.get(target, key);
    },
    has: (target, key) => {
      const index = indexOf(key);
      return index === null ? Reflect.has(target, key) : index < length;
    },
    ownKeys: (target) => {
      makeAll();
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor: (target, key) => {
      makeAll();
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    set: () => false,
    defineProperty: () => false,
    deleteProperty: () => false,
  });
}

/** The position that a property's name says; null for another name. */
function indexOf(key: PropertyKey): number | null {
  if (typeof key !== "string") return null;
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57 ? Number(key) : null;
}
