import { toPascal } from "../../../src/workbench/batch/members";

/** A member of a class of Excel's API, and what the library sends to the host for it. */
export interface LibraryMember {
  /** As an add-in writes it: "getRange". */
  readonly name: string;
  readonly kind: "property" | "settable" | "object" | "method" | "event";
  /** The host's member: "GetRange", for an event the method that registers a listener. */
  readonly wireName: string;
}

/** What the library answers by itself, or has for its own use, on every object. */
const OWN = new Set([
  "constructor",
  "ensureUnchanged",
  "load",
  "retrieve",
  "set",
  "setMockData",
  "toJSON",
  "track",
  "untrack",
  "update",
]);

/** The members of each class that Office.js knows, by class, both in the order of the alphabet. */
export function listLibraryMembers(excel: object): Map<string, readonly LibraryMember[]> {
  const classes = new Map<string, readonly LibraryMember[]>();
  const named = Object.entries(excel).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [name, value] of named) {
    const prototype = prototypeOf(value);
    // Enumerations and the library's own functions have no class name of Excel's.
    if (!prototype || !Object.hasOwn(prototype, "_className")) continue;
    classes.set(
      name,
      [...listProperties(prototype), ...listCalls(prototype)].sort((one, other) =>
        one.name < other.name ? -1 : 1
      )
    );
  }
  return classes;
}

function prototypeOf(value: unknown): object | undefined {
  // A class's prototype; the built-in's own type is `any`.
  return typeof value === "function" ? (value.prototype as object | undefined) : undefined;
}

/** Properties: the library keeps lists of them by which it reads answers. */
function listProperties(prototype: object): LibraryMember[] {
  const wireNames = listTexts(prototype, "_scalarPropertyOriginalNames");
  const canSet = Reflect.get(prototype, "_scalarPropertyUpdateable") as boolean[] | undefined;
  const scalars = listTexts(prototype, "_scalarPropertyNames").map(
    (name, index): LibraryMember => ({
      name,
      kind: canSet?.[index] === true ? "settable" : "property",
      wireName: wireNames[index] ?? toPascal(name),
    })
  );
  const objects = listTexts(prototype, "_navigationPropertyNames").map((name): LibraryMember => ({
    name,
    kind: "object",
    wireName: toPascal(name),
  }));
  return [...scalars, ...objects].filter(({ name }) => !name.startsWith("_"));
}

function listTexts(prototype: object, name: string): readonly string[] {
  // The library's own lists, which some classes don't have.
  return (Reflect.get(prototype, name) as readonly string[] | undefined) ?? [];
}

/** Methods and events. */
function listCalls(prototype: object): LibraryMember[] {
  return Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(
    ([name, member]): LibraryMember[] => {
      if (name.startsWith("_") || OWN.has(name)) return [];
      if (typeof member.value === "function")
        return [{ name, kind: "method", wireName: toPascal(name) }];
      const register = /\b_Register\w*/.exec(String(Reflect.get(member, "get")))?.[0];
      return register === undefined ? [] : [{ name, kind: "event", wireName: register }];
    }
  );
}
