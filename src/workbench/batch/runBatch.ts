import type { BatchAction, BatchRequest } from "./BatchRequest";
import type { BatchError, BatchResponse } from "./BatchResponse";
import { HostError } from "./HostError";
import { ObjectPaths } from "./ObjectPaths";
import type { Describe } from "./queryObject";
import type { ReferenceTable } from "./ReferenceTable";
import { runAction } from "./runAction";
import type { WireObject } from "./WireObject";

/** What a batch runs on. */
export interface BatchHost {
  readonly root: WireObject;
  readonly references: ReferenceTable;
  /** A new object of a class by its full name, or null for a class that the host hasn't got. */
  create(name: string): WireObject | null;
  /** Waited for before each query, so that it reads settled values. */
  settle(): Promise<void>;
}

/**
 * Runs the actions of a batch one by one. The first that fails ends it: the answer then holds the results up to
 * there and the error. What the actions changed is for the caller to keep or to take back.
 */
export async function runBatch(request: BatchRequest, host: BatchHost): Promise<BatchResponse> {
  const { references } = host;
  const paths = new ObjectPaths(request.ObjectPaths, host);
  const describe: Describe = (object) => {
    const reference = references.idOf(object);
    return {
      ...object.identify(),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  };
  const response: BatchResponse = { Results: [], TraceIds: [], Error: null };
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (isQuery(action.ActionType) || looksForResults(action, request)) await host.settle();
      const value = await runAction(action, { paths, references, describe });
      response.Results.push({ ActionId: action.Id, Value: value ?? null });
      if (action.ActionType === 5) response.TraceIds.push(action.Id);
    } catch (error) {
      response.Error = describeError(error, paths.describe(action.ObjectPathId), index);
      break;
    }
  }
  return response;
}

function isQuery(actionType: number): boolean {
  return actionType === 2 || actionType === 6 || actionType === 7;
}

/** Whether an action goes by what cells show, formulas' results among it: a method, or an object found by one. */
function looksForResults(
  { ActionType, Name, ObjectPathId }: BatchAction,
  request: BatchRequest
): boolean {
  const method = ActionType === 3 ? Name : (request.ObjectPaths[String(ObjectPathId)]?.Name ?? "");
  return /^(Autofit|GetSpecialCells|GetUsedRange|Find|Replace|Apply|Reapply|RemoveDuplicates)/.test(
    method
  );
}

function describeError(error: unknown, location: string, index: number): BatchError {
  const known = error instanceof HostError ? error : null;
  return {
    Code: known?.code ?? "GeneralException",
    Message:
      known?.message ??
      `The workbench failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    Location: location,
    HttpStatusCode: known?.httpStatusCode ?? 500,
    ActionIndex: index,
  };
}
