import { fail, succeed, type Result } from "../domain/result";
import type { Problem } from "./problem";
import type * as Runs from "./runs";

/** Loads what a run takes; at once when it's there already, as it is soon after the pane has opened. */
export async function loadRuns(): Promise<Result<typeof Runs, Problem>> {
  try {
    return succeed(await import("./runs"));
  } catch {
    // Without a connection; the browser asks anew when it's called again.
    return fail({ code: "not-loaded" });
  }
}
