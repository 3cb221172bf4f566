import type { IStyleData } from "@univerjs/core";
import { element } from "../xml/element";
import type { LockedStyle } from "./cellLock";

/** A look's protection element; "" for a look that says nothing of a lock. */
export function writeProtection(style: IStyleData): string {
  // The model's own type knows nothing of the lock.
  const { locked } = style as LockedStyle;
  return locked === undefined ? "" : element("protection", { locked });
}
