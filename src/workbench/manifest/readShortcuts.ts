/** A keyboard shortcut of an add-in: the keys as the manifest's list writes them, and the function it calls. */
export interface Shortcut {
  readonly keys: string;
  readonly functionName: string;
}

/** Reads the list of shortcuts that a manifest's ExtendedOverrides leads to; entries that aren't complete are left out. */
export function readShortcuts(list: unknown): Shortcut[] {
  const actions = new Set(readArray(list, "actions").map((action) => readText(action, "id")));
  return readArray(list, "shortcuts").flatMap((shortcut) => {
    const keys = readText(readField(shortcut, "key"), "default");
    const action = readText(shortcut, "action");
    return keys === undefined || action === undefined || !actions.has(action)
      ? []
      : [{ keys, functionName: action }];
  });
}

function readField(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function readArray(value: unknown, name: string): unknown[] {
  const list = readField(value, name);
  return Array.isArray(list) ? list : [];
}

function readText(value: unknown, name: string): string | undefined {
  const text = readField(value, name);
  return typeof text === "string" ? text : undefined;
}
