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
  return new Proxy<readonly T[]>([], new LazyElements(length, make));
}

class LazyElements<T> implements ProxyHandler<readonly T[]> {
  private isWhole = false;

  constructor(
    private readonly length: number,
    private readonly make: (index: number) => T | undefined
  ) {}

  get(target: T[], key: PropertyKey): unknown {
    if (key === "length") return this.length;
    const index = indexOf(key);
    if (index !== null) return this.elementAt(target, index);
    const own: unknown = Reflect.get(target, key);
    if (!WHOLE.has(key) || typeof own !== "function") return own;
    this.makeAll(target);
    return own.bind(target) as unknown;
  }

  has(target: T[], key: PropertyKey): boolean {
    const index = indexOf(key);
    return index === null ? Reflect.has(target, key) : index < this.length;
  }

  ownKeys(target: T[]): (string | symbol)[] {
    this.makeAll(target);
    return Reflect.ownKeys(target);
  }

  getOwnPropertyDescriptor(target: T[], key: PropertyKey): PropertyDescriptor | undefined {
    this.makeAll(target);
    return Reflect.getOwnPropertyDescriptor(target, key);
  }

  set(): boolean {
    return false;
  }

  defineProperty(): boolean {
    return false;
  }

  deleteProperty(): boolean {
    return false;
  }

  private elementAt(target: T[], index: number): T | undefined {
    const known = target[index];
    if (known !== undefined || index >= this.length) return known;
    const made = this.make(index);
    if (made !== undefined) target[index] = made;
    return made;
  }

  private makeAll(target: T[]): void {
    if (this.isWhole) return;
    this.isWhole = true;
    for (let index = 0; index < this.length; index++) this.elementAt(target, index);
  }
}

/** The position that a property's name says; null for another name. */
function indexOf(key: PropertyKey): number | null {
  if (typeof key !== "string") return null;
  const code = key.charCodeAt(0);
  return code >= 48 && code <= 57 ? Number(key) : null;
}
