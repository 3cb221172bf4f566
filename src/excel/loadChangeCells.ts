import type { Problem } from "../app/problem";
import { fail, succeed, type Result } from "../domain/result";
import type * as ChangeCells from "./changeCells";

/** Loads what changes cells: the pane opens sooner without it. */
export async function loadChangeCells(): Promise<Result<typeof ChangeCells, Problem>> {
  try {
    return succeed(await import("./changeCells"));
  } catch {
    // Without a connection; the browser asks anew when it's called again.
    return fail({ code: "not-loaded" });
  }
}
