import type { QueryInfo } from "./BatchRequest";
import { hasProperty, listProperties, readProperty, toPascal } from "./members";
import { WireObject } from "./WireObject";

/** Names asked for, each with what is asked for below it; empty: every scalar. */
class Selection extends Map<string, Selection> {}

/** Adds what every answer about an object carries, such as its reference id. */
export type Describe = (object: WireObject) => Record<string, unknown>;

/**
 * The answer to a query: scalars by wire name, objects nested, collections as `_Items`.
 *
 * Throws ApiNotFound for a property that the host hasn't got.
 */
export function queryObject(
  target: WireObject,
  query: QueryInfo,
  describe: Describe
): Record<string, unknown> {
  const selection: Selection = new Selection();
  for (const path of query.Select ?? []) addPath(selection, path);
  const selectsNothing = (query.Select ?? []).length === 0;
  for (const path of query.Expand ?? []) addPath(selection, path);
  if (selectsNothing) selection.set("*", new Selection());
  return answer(target, selection, describe, query);
}

function addPath(selection: Selection, path: string): void {
  let level = selection;
  for (const step of path.split("/").filter((part) => part !== "")) {
    const next: Selection = level.get(step) ?? new Selection();
    level.set(step, next);
    level = next;
  }
}

function answer(
  target: WireObject,
  selection: Selection,
  describe: Describe,
  page: QueryInfo = {}
): Record<string, unknown> {
  const items = target.items();
  return items
    ? answerCollection(target, items, selection, describe, page)
    : answerObject(target, selection, describe);
}

function answerCollection(
  target: WireObject,
  items: readonly WireObject[],
  selection: Selection,
  describe: Describe,
  page: QueryInfo
): Record<string, unknown> {
  const own: Record<string, unknown> = describe(target);
  const ofItems: Selection = new Selection();
  for (const [step, below] of selection) {
    if (step === "items") for (const [name, deeper] of below) ofItems.set(name, deeper);
    else if (hasProperty(target, toPascal(step)))
      own[toPascal(step)] = readProperty(target, toPascal(step));
    else ofItems.set(step, below);
  }
  const skip = page.Skip ?? 0;
  const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return { ...own, _Items: shown.map((item) => answer(item, ofItems, describe)) };
}

function answerObject(
  target: WireObject,
  selection: Selection,
  describe: Describe
): Record<string, unknown> {
  const result: Record<string, unknown> = { ...describe(target) };
  const everything = selection.size === 0 || selection.has("*") || selection.has("$all");
  if (everything) {
    for (const name of listProperties(target)) {
      const value = readProperty(target, name);
      if (!(value instanceof WireObject)) result[name] = value;
    }
  }
  for (const [step, below] of selection) {
    // Whether it is a null object, the library tells from there being an answer.
    if (step === "*" || step === "$all" || step === "isNullObject") continue;
    const value = readProperty(target, toPascal(step));
    result[toPascal(step)] = value instanceof WireObject ? answer(value, below, describe) : value;
  }
  return result;
}
