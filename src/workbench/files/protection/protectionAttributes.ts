import type { Allowance, SheetProtection } from "./SheetProtection";
import { ALLOWANCES } from "./SheetProtection";

/**
 * By what is let through: the attribute that says whether it's locked, and whether it is when the attribute isn't
 * there. Source: ECMA-376 part 1, 18.3.1.85.
 */
export const LOCKS: Readonly<Record<Allowance, { attribute: string; isLocked: boolean }>> = {
  allowAutoFilter: { attribute: "autoFilter", isLocked: true },
  allowDeleteColumns: { attribute: "deleteColumns", isLocked: true },
  allowDeleteRows: { attribute: "deleteRows", isLocked: true },
  allowEditObjects: { attribute: "objects", isLocked: false },
  allowEditScenarios: { attribute: "scenarios", isLocked: false },
  allowFormatCells: { attribute: "formatCells", isLocked: true },
  allowFormatColumns: { attribute: "formatColumns", isLocked: true },
  allowFormatRows: { attribute: "formatRows", isLocked: true },
  allowInsertColumns: { attribute: "insertColumns", isLocked: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", isLocked: true },
  allowInsertRows: { attribute: "insertRows", isLocked: true },
  allowPivotTables: { attribute: "pivotTables", isLocked: true },
  allowSort: { attribute: "sort", isLocked: true },
};

/** The attributes of a sheetProtection element; those that say what would hold without them are left out. */
export function listProtectionAttributes({
  allowed,
  selectionMode,
  password,
}: SheetProtection): Record<string, string> {
  const attributes: Record<string, string> = { ...listPasswordAttributes(password), sheet: "1" };
  for (const allowance of ALLOWANCES) {
    const { attribute, isLocked } = LOCKS[allowance];
    const isAllowed = allowed.includes(allowance);
    if (isAllowed === isLocked) attributes[attribute] = isAllowed ? "0" : "1";
  }
  if (selectionMode !== "Normal") attributes["selectLockedCells"] = "1";
  if (selectionMode === "None") attributes["selectUnlockedCells"] = "1";
  return attributes;
}

function listPasswordAttributes(password: SheetProtection["password"]): Record<string, string> {
  if (password === undefined) return {};
  if ("code" in password) return { password: password.code };
  const { algorithm, hash, salt, spins } = password;
  return {
    algorithmName: algorithm,
    hashValue: hash,
    saltValue: salt,
    spinCount: String(spins),
  };
}
