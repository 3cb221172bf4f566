import type { PasswordHash } from "./PasswordHash";

/** What a protected sheet can let through all the same, by the names of Office.js. */
export const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** One thing that a protected sheet can let through. */
export type Allowance = (typeof ALLOWANCES)[number];

/** Which cells of a protected sheet can be selected: all, the unlocked ones, none. */
export const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** Which cells of a protected sheet can be selected. */
export type SelectionMode = (typeof SELECTION_MODES)[number];

/** How a sheet is protected. It says nothing of whether it is. */
export interface SheetProtection {
  /** What is let through. */
  readonly allowed: readonly Allowance[];
  readonly selectionMode: SelectionMode;
  /** Undefined: anybody can end the protection. */
  readonly password?: PasswordHash | undefined;
}

/** As Excel protects a sheet when it's told nothing. */
export const USUAL_PROTECTION: SheetProtection = { allowed: [], selectionMode: "Normal" };
