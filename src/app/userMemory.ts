/** What was remembered since the pane was opened. */
const sinceOpened = new Map<string, string>();

/**
 * What this user has left to be remembered on this computer; null where there's nothing. Some hosts and
 * browsers keep nothing for a pane: then it's what was left since the pane was opened.
 *
 * @param key without the add-in's name, which is put before it
 */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(nameOf(key)) ?? sinceOpened.get(key) ?? null;
  } catch {
    // Storage is forbidden here.
    return sinceOpened.get(key) ?? null;
  }
}

/** Remembers a text for this user on this computer, for `recall`. */
export function remember(key: string, text: string): void {
  sinceOpened.set(key, text);
  try {
    localStorage.setItem(nameOf(key), text);
  } catch {
    // Storage is forbidden or full here: `sinceOpened` has to do.
  }
}

function nameOf(key: string): string {
  return `rag-tracker.${key}`;
}
