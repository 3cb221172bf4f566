import type { CoAuthorEdit } from "./CoAuthorEdit";
import type { FailureCode } from "./FailureCode";

/** A sync that is to fail. */
export interface PlannedFailure {
  /** Which sync from now, counting from 1. It's counted down. */
  nth: number;
  code: FailureCode;
}

/**
 * What Excel can be like, to see what an add-in makes of it. A plain object: whoever holds it changes it, and the
 * next batch meets it so. Protected sheets and a workbook that can only be read aren't here: they're the book's own.
 */
export interface Conditions {
  /** A cell is being edited: every batch is refused. */
  busy: boolean;
  /** How long each batch is on its way, in milliseconds. */
  delay: number;
  /** The most bytes that a request or a response may have. */
  payloadLimit: number;
  /** Put back to null when it has happened. */
  failure: PlannedFailure | null;
  /** What a co-author does just before the add-in next writes; put back to null when it has happened. */
  coAuthor: CoAuthorEdit | null;
  /** The newest ExcelApi set that Excel knows: "1.15". Told when the add-in is loaded. */
  excelApi: string;
  /** The colours of Excel's own window. */
  theme: "light" | "dark";
}

/** 5 MB. Source: Microsoft's "Resource limits and performance optimization for Office Add-ins". */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Excel as it is on a good day, with the newest set that the library knows. */
export function createConditions(): Conditions {
  return {
    busy: false,
    delay: 0,
    payloadLimit: PAYLOAD_LIMIT,
    failure: null,
    coAuthor: null,
    excelApi: "1.15",
    theme: "light",
  };
}
