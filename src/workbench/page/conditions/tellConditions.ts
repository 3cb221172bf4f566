import { describeConditions } from "../../conditions/describeConditions";
import type { SheetTab } from "../BookView";
import type { ChosenConditions } from "./useConditions";

/** What is on trial, in words: the conditions, what was done to the workbook, the pane's width. */
export function tellConditions(
  { shown, readOnly, protectedSheets }: ChosenConditions,
  sheets: readonly SheetTab[],
  narrow: boolean
): string[] {
  return [
    ...describeConditions(shown),
    ...sheets
      .filter((sheet) => sheet.protected && protectedSheets.includes(sheet.id))
      .map((sheet) => `sheet ${sheet.name} is protected`),
    ...(readOnly ? ["the workbook is read-only"] : []),
    ...(narrow ? ["the pane is 320 pixels wide"] : []),
  ];
}
