const KEY = "rag-tracker.contact";

let sinceOpened = "";

/**
 * Whom a published edition says to ask, as this user entered it on this computer; blank until then.
 * Some hosts and browsers keep nothing for a pane: then it's what was entered since it was opened.
 */
export function recallContact(): string {
  try {
    return localStorage.getItem(KEY) ?? sinceOpened;
  } catch {
    return sinceOpened;
  }
}

/** Remembers whom a published edition says to ask. */
export function rememberContact(contact: string): void {
  sinceOpened = contact;
  try {
    localStorage.setItem(KEY, contact);
  } catch {
    // Storage is forbidden or full here: `sinceOpened` has to do.
  }
}
