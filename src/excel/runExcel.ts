import { fail, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import { translateError } from "./translateError";

/**
 * Runs one batch of work in Excel. What Excel refuses comes back as a problem; nothing is thrown.
 *
 * @param writing whether the work changes the workbook, so that a failure may leave part of it
 * @param options how Excel is to run it; as usual unless given
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T, Problem>>,
  writing = false,
  options?: Excel.RunOptions
): Promise<Result<T, Problem>> {
  try {
    return await (options === undefined ? Excel.run(work) : Excel.run(options, work));
  } catch (error) {
    return fail(translateError(error, writing));
  }
}
