const KEY = "rag-tracker.auto";
const ON = "on";

/**
 * Whether this user has recalculation by itself switched on, on this computer; off until it is. Some
 * hosts and browsers keep nothing for a pane: then it's as it was switched since the pane was opened.
 */
export function recallAuto(): boolean {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null ? sinceOpened : stored === ON;
  } catch {
    // Storage is forbidden here.
    return sinceOpened;
  }
}

/** Remembers whether it's on. */
export function rememberAuto(on: boolean): void {
  sinceOpened = on;
  try {
    localStorage.setItem(KEY, on ? ON : "off");
  } catch {
    // Storage is forbidden or full here: `sinceOpened` has to do.
  }
}

let sinceOpened = false;
