/**
 * Values of stored settings, which may be anything: a colleague's version of the add-in is another, and a setting can be
 * changed by hand. Undefined is what can't be read.
 */
import { readTypedDay } from "../../domain/tracker/dueDate";

/** The fields of an object. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? // Any object's fields are unknowns by name until each is looked at.
      (value as Record<string, unknown>)
    : undefined;
}

/** Null as it is; else what is parsed. */
export function orNull<T>(
  value: unknown,
  parse: (value: unknown) => T | undefined
): T | null | undefined {
  return value === null ? null : parse(value);
}

/** A list all of whose entries can be read. */
export function parseList<T>(
  value: unknown,
  parse: (value: unknown) => T | undefined
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const entries = value.map(parse);
  return entries.some((entry) => entry === undefined)
    ? undefined
    : entries.flatMap((entry) => entry ?? []);
}

/** A text, blank too. */
export function parseText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Yes or no. */
export function parseFlag(value: unknown): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

/** A day that there is, as "2025-02-28". */
export function parseDay(value: unknown): string | undefined {
  return typeof value === "string" && readTypedDay(value) === value ? value : undefined;
}

/** The fields of these names, where all of them are texts. */
export function parseTexts<Name extends string>(
  record: Readonly<Record<string, unknown>> | undefined,
  names: readonly Name[]
): Readonly<Record<Name, string>> | undefined {
  const texts = names.map((name) => [name, parseText(record?.[name])] as const);
  return texts.some(([, text]) => text === undefined)
    ? undefined
    : // Each name has its text: the compiler can't follow that through the entries.
      (Object.fromEntries(texts) as Record<Name, string>);
}

/** Whether a value is a whole number from 0. */
export function isWhole(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
