import type { BatchAction, BatchRequest } from "../batch/BatchRequest";

/** Methods that change nothing in the workbook: the library's own, those that only move about, opening another one. */
const HARMLESS = /^(_|Activate$|Select$|Calculate$|Suspend|CreateAndOpenWorkbook$)/;

/**
 * Whether a batch is out to change the workbook: it sets a property, calls a method that does something, or adds an
 * object. The library's own flag won't do: it counts worksheet functions as changes.
 */
export function changesBook({ Actions, ObjectPaths }: BatchRequest): boolean {
  const adds = Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === 3 && Name === "Add"
  );
  return adds || Actions.some(isChange);
}

function isChange({ ActionType, Name }: BatchAction): boolean {
  return ActionType === 4 || ActionType === 9 || (ActionType === 3 && !HARMLESS.test(Name));
}
