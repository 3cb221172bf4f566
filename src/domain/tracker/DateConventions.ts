/** From when a workbook counts days: 1 January 1900 is day 1 of the one, 1 January 1904 day 0 of the other. */
export type DateSystem = "1900" | "1904";

/** Which comes first in a date of numbers: "03/04/25" is 3 April or March 4th. */
export type DateOrder = "day-first" | "month-first";

/** How dates are to be understood in a workbook. */
export interface DateConventions {
  readonly system: DateSystem;
  /** As the region of the user's Excel writes dates. */
  readonly order: DateOrder;
}

/** Excel's usual system and Britain's order: where nothing else is known. */
export const usualConventions: DateConventions = { system: "1900", order: "day-first" };
