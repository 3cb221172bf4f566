import { readNumber } from "../batch/readNumber";
import { readText } from "../batch/readText";

/** The parts of an `executeMethod` call that the host reads. */
export interface OfficeCall {
  dispatchId: number;
  /** Body of a batch, as JSON; "" for other calls. */
  body: string;
  /** Settings to save: name and JSON text. */
  settings: [name: string, json: string][];
  /** The ribbon command that a completion is about. */
  commandId: string;
  /** How that command ended: 0 when the add-in completed it, otherwise Office's number for what was wrong. */
  status: number;
}

/** Reads a call's data as Office.js lays it out; what is missing is blank. */
export function readCall(data: unknown): OfficeCall {
  // The layout is the library's own; every part is optional here and given a blank.
  const call = (data ?? {}) as {
    "0"?: unknown;
    "1"?: unknown;
    ArrayData?: unknown[];
    DdaMethod?: { DispatchId?: number };
    DdaSettingsMethod?: { Properties?: [string, string][] };
  };
  return {
    dispatchId: call.DdaMethod?.DispatchId ?? 0,
    body: readText(call.ArrayData?.[4]),
    settings: call.DdaSettingsMethod?.Properties ?? [],
    commandId: readText(call["0"]),
    status: readNumber(call["1"], 0),
  };
}
