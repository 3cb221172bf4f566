import { fail, type Result } from "../domain/result";
import type { Problem } from "../app/problem";
import { translateError } from "./translateError";

/**
 * Runs one batch of work in Excel. What Excel refuses comes back as a problem; nothing is thrown.
 *
 * @param writing whether the work changes the workbook, so that a failure may leave part of it
 */
export async function runExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T, Problem>>,
  writing = false
): Promise<Result<T, Problem>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return fail(translateError(error, writing));
  }
}
