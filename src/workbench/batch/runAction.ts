import type { BatchAction } from "./BatchRequest";
import { HostError } from "./HostError";
import { callMethod, readProperty, toPascal, writeProperty } from "./members";
import type { ObjectPaths } from "./ObjectPaths";
import type { Describe } from "./queryObject";
import { queryObject } from "./queryObject";
import type { ReferenceTable } from "./ReferenceTable";
import { WireObject } from "./WireObject";

/** What an action needs of its batch. */
export interface ActionScope {
  readonly paths: ObjectPaths;
  readonly references: ReferenceTable;
  readonly describe: Describe;
}

/**
 * Carries out one action and gives its value: 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 6 recursive
 * query, 7 query as JSON, 8 ensure unchanged, 9 update. Null objects answer null and take no calls. A promise: it is
 * done when that resolves.
 */
export function runAction(action: BatchAction, scope: ActionScope): unknown {
  if (action.ActionType === 5) return null;
  const target = scope.paths.resolve(action.ObjectPathId);
  if (!target) {
    if ([3, 4, 9].includes(action.ActionType) && action.Name !== "_KeepReference") {
      throw new HostError("ItemNotFound", "The object is a null object.");
    }
    return null;
  }
  switch (action.ActionType) {
    case 1:
      return scope.describe(target);
    case 2:
    case 7:
      return queryObject(target, action.QueryInfo ?? {}, scope.describe);
    case 3:
      return callAction(action, target, scope);
    case 4:
      writeProperty(target, action.Name, scope.paths.readArguments(action.ArgumentInfo)[0]);
      return null;
    case 8:
      ensureUnchanged(target, action.ObjectState ?? {});
      return null;
    case 9:
      update(target, action.ObjectState ?? {});
      return null;
    default:
      throw new HostError(
        "NotImplemented",
        `The workbench doesn't know actions of type ${action.ActionType}.`
      );
  }
}

function callAction(action: BatchAction, target: WireObject, scope: ActionScope): unknown {
  if (action.Name === "_KeepReference") {
    scope.references.keep(target);
    return null;
  }
  const result = callMethod(target, action.Name, scope.paths.readArguments(action.ArgumentInfo));
  if (result instanceof WireObject) return scope.describe(result);
  return result ?? null;
}

function update(target: WireObject, state: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(state)) {
    const name = toPascal(key);
    const isPlain = typeof value === "object" && value !== null && !Array.isArray(value);
    const below = isPlain ? readProperty(target, name) : undefined;
    // isPlain says that the value is an object of names and values.
    if (below instanceof WireObject) update(below, value as Record<string, unknown>);
    else writeProperty(target, name, value);
  }
}

function ensureUnchanged(target: WireObject, state: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(state)) {
    const now = readProperty(target, toPascal(key));
    if (JSON.stringify(now) !== JSON.stringify(value)) {
      throw new HostError("Conflict", `${target.className}.${key} has changed.`);
    }
  }
}
