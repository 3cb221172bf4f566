import { attributeOf, flagOf, numberOf } from "../xml/elements";
import type { PasswordHash } from "./PasswordHash";
import { LOCKS } from "./protectionAttributes";
import type { SheetProtection } from "./SheetProtection";
import { ALLOWANCES } from "./SheetProtection";

/** How a sheetProtection element protects its sheet; undefined when it doesn't, or isn't there. */
export function readProtection(element: Element | undefined): SheetProtection | undefined {
  if (!flagOf(element, "sheet")) return undefined;
  const password = readPassword(element);
  return {
    allowed: ALLOWANCES.filter((allowance) => {
      const { attribute, isLocked } = LOCKS[allowance];
      return !flagOf(element, attribute, isLocked);
    }),
    selectionMode: flagOf(element, "selectUnlockedCells")
      ? "None"
      : flagOf(element, "selectLockedCells")
        ? "Unlocked"
        : "Normal",
    ...(password === undefined ? {} : { password }),
  };
}

function readPassword(element: Element | undefined): PasswordHash | undefined {
  const hash = attributeOf(element, "hashValue");
  if (hash !== undefined) {
    return {
      algorithm: attributeOf(element, "algorithmName") ?? "",
      hash,
      salt: attributeOf(element, "saltValue") ?? "",
      spins: numberOf(element, "spinCount") ?? 0,
    };
  }
  const code = attributeOf(element, "password");
  return code === undefined ? undefined : { code };
}
