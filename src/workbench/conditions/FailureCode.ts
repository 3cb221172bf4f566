/**
 * The codes with which a sync can be made to fail, one for each thing that an add-in can do about it. Source:
 * Microsoft's "Error handling with the application-specific JavaScript APIs".
 */
export const FAILURE_CODES = [
  "GeneralException",
  "ServiceNotAvailable",
  "ActivityLimitReached",
  "RequestAborted",
  "Conflict",
  "AccessDenied",
  "ItemNotFound",
  "InvalidReference",
  "ApiNotFound",
  "NotImplemented",
  "UnsupportedOperation",
] as const;

/** One of Excel's error codes. */
export type FailureCode = (typeof FAILURE_CODES)[number];
