import { recall, remember } from "../userMemory";

const KEY = "contact";

/** Whom a published edition says to ask, as this user entered it on this computer; blank until then. */
export function recallContact(): string {
  return recall(KEY) ?? "";
}

/** Remembers whom a published edition says to ask. */
export function rememberContact(contact: string): void {
  remember(KEY, contact);
}
