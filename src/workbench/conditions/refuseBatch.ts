import type { BatchRequest } from "../batch/BatchRequest";
import type { Conditions } from "./Conditions";
import { findNewerMember } from "./newerMembers";

/** Why a batch isn't run: Excel's code, and words for the developer. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/**
 * Whether the conditions let a batch run: undefined, or why not. A planned failure is counted down with each call,
 * and gone once it has happened. In cell-edit mode reading is refused as well as writing.
 *
 * @param isEditing whether the user is editing a cell at this moment
 */
export function refuseBatch(
  request: BatchRequest,
  conditions: Conditions,
  isEditing: boolean
): Refusal | undefined {
  const planned = countDown(conditions);
  if (planned !== undefined) return planned;
  if (conditions.busy || isEditing) {
    return {
      code: "InvalidOperationInCellEditMode",
      message: "Excel is in cell-editing mode. Exit it with Enter or Tab and try again.",
    };
  }
  const newer = findNewerMember(request, conditions.excelApi);
  return newer === undefined
    ? undefined
    : { code: "ApiNotFound", message: `ExcelApi ${conditions.excelApi} doesn't have ${newer}.` };
}

function countDown(conditions: Conditions): Refusal | undefined {
  const { failure } = conditions;
  if (failure === null) return undefined;
  if (failure.nth > 1) {
    conditions.failure = { ...failure, nth: failure.nth - 1 };
    return undefined;
  }
  conditions.failure = null;
  return { code: failure.code, message: "The sync was made to fail." };
}
