import type { Result } from "../domain/result";
import type { Problem } from "../app/problem";
import { runExcel } from "./runExcel";

/** Excel's codes for a group of undo steps that it can't make one of. Source: Microsoft's reference. */
const NOT_MERGED = new Set(["UndoNotSupported", "GeneralException"]);

/**
 * Runs work that is to be one step for the user's Undo where Excel can do that (ExcelApi 1.20). Where
 * it then refuses, the work is run once more without; so it must say `partial` unless it's known to have
 * left nothing done.
 */
export async function runInOneUndoStep<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T, Problem>>
): Promise<Result<T, Problem>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return runExcel(work);
  const merged = await runExcel(work, false, { mergeUndoGroup: true });
  return isRefused(merged) ? runExcel(work) : merged;
}

function isRefused(result: Result<unknown, Problem>): boolean {
  if (result.ok || result.problem.code !== "host") return false;
  return NOT_MERGED.has(result.problem.hostCode) && !result.problem.partial;
}
