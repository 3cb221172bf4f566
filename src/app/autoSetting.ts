import { recall, remember } from "./userMemory";

const KEY = "auto";
const ON = "on";

/** Whether this user has recalculation by itself switched on, on this computer; off until it is. */
export function recallAuto(): boolean {
  return recall(KEY) === ON;
}

/** Remembers whether it's on. */
export function rememberAuto(on: boolean): void {
  remember(KEY, on ? ON : "off");
}
