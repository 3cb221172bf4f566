import { HostError } from "./HostError";
import { WireObject } from "./WireObject";

const WIRE_NAME = /^_?[A-Z]/;

/** "Values" as the add-in writes it: "values". */
export function toCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** "rowCount" as the wire writes it: "RowCount". */
export function toPascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Calls a method. Throws ApiNotFound, naming it, when the host hasn't got it. */
export function callMethod(target: WireObject, name: string, args: unknown[]): unknown {
  const method: unknown = findMember(target, name)?.value;
  if (typeof method !== "function") throw missing(target, name);
  return Reflect.apply(method, target, args);
}

/** Reads a property. Throws ApiNotFound, naming it, when the host hasn't got it. */
export function readProperty(target: WireObject, name: string): unknown {
  if (!hasProperty(target, name)) throw missing(target, name);
  return Reflect.get(target, name);
}

/** Sets a property. Throws ApiNotFound, naming it, when it can't be set. */
export function writeProperty(target: WireObject, name: string, value: unknown): void {
  if (!findMember(target, name)?.set) throw missing(target, name);
  Reflect.set(target, name, value);
}

/** Whether the class has a readable property of this name. */
export function hasProperty(target: WireObject, name: string): boolean {
  return findMember(target, name)?.get !== undefined;
}

/** Names of every property that can be read. */
export function listProperties(target: WireObject): string[] {
  const names = new Set<string>();
  for (const [name, member] of eachMember(target)) if (member.get) names.add(name);
  return [...names];
}

/** The member that the wire reaches by a name, the most derived class's; undefined when there is none. */
export function findMember(target: WireObject, name: string): PropertyDescriptor | undefined {
  for (const [known, member] of eachMember(target)) if (known === name) return member;
  return undefined;
}

/** The wire members of an object's classes, the most derived first; never those of Object itself. */
function* eachMember(target: WireObject): Generator<[string, PropertyDescriptor]> {
  let prototype = prototypeOf(target);
  while (prototype !== null && prototype !== WireObject.prototype) {
    for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (WIRE_NAME.test(name)) yield [name, member];
    }
    prototype = prototypeOf(prototype);
  }
}

function prototypeOf(object: object): object | null {
  // The built-in's own type is `any`; it gives an object or null.
  return Object.getPrototypeOf(object) as object | null;
}

function missing(target: WireObject, name: string): HostError {
  return new HostError(
    "ApiNotFound",
    `The workbench doesn't have ${target.className}.${toCamel(name)}.`
  );
}
