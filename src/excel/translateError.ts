import type { Problem } from "../app/problem";

/** Excel's codes by what a user can do about them. Source: Excel's list of error codes. */
const BUSY = new Set(["InvalidOperationInCellEditMode", "InvalidOperation", "InactiveWorkbook"]);
const READ_ONLY = new Set(["AccessDenied", "UnsupportedSheet"]);
const GONE = new Set(["ItemNotFound", "InvalidReference", "InvalidBinding", "InvalidObjectPath"]);
const TOO_LARGE = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
  "MemoryLimitReached",
]);

/**
 * Puts what Excel threw into the user's terms, by its code alone: its message and statements can
 * hold cell contents, so they're neither shown nor logged.
 */
export function translateError(error: unknown, writing: boolean): Problem {
  const code = codeOf(error);
  if (BUSY.has(code)) return { code: "busy" };
  if (READ_ONLY.has(code)) return { code: "read-only" };
  if (GONE.has(code)) return { code: "gone" };
  if (TOO_LARGE.has(code)) return { code: "too-large" };
  return { code: "host", hostCode: code, partial: writing };
}

/** Whether Excel refused as a request or an answer would have been too large: less at a time may do. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error));
}

/** Whether Excel refused a request as too large, with nothing of it done. */
export function isRequestTooLarge(error: unknown): boolean {
  return codeOf(error) === "RequestPayloadSizeLimitExceeded";
}

function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  return error instanceof Error ? error.name : "Unknown";
}
