/** A limit on what crosses between add-in and Excel: Office's number for passing it, and the code that comes of it. */
export interface PayloadLimit {
  readonly errorNumber: number;
  readonly code: string;
}

/** Source: the library's own table of error numbers. */
export const PAYLOAD_LIMITS = {
  request: { errorNumber: 5103, code: "RequestPayloadSizeLimitExceeded" },
  response: { errorNumber: 5104, code: "ResponsePayloadSizeLimitExceeded" },
} as const satisfies Record<string, PayloadLimit>;
