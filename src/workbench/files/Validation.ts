import type { Area } from "./Area";

/** The name under which the spreadsheet keeps validations: rules by sheet id. */
export const VALIDATIONS = "SHEET_DATA_VALIDATION_PLUGIN";

/** The spreadsheet's codes for what happens on a wrong entry, in the order of the list. */
export const ERROR_STYLES = ["information", "stop", "warning"] as const;

/**
 * What may be typed into cells, as the spreadsheet's model keeps it. A list's `formula1` is the choices separated
 * by commas, or a range with an equals sign.
 */
export interface Validation {
  readonly uid: string;
  readonly type: string;
  readonly ranges: readonly Area[];
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly showDropDown?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: number;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly showInputMessage?: boolean;
  readonly prompt?: string;
  readonly promptTitle?: string;
  /** 1: an arrow in the cell, as Excel shows a list. */
  readonly renderMode?: number;
}
