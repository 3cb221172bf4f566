/** Why a batch stopped, as Office.js reads it. `ActionIndex` counts from 0. */
export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

/** The answer to a batch: a result for each action that ran. */
export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error: BatchError | null;
}
