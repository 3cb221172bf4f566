import type { Problem } from "../app/problem";
import { fail, succeed, type Result } from "../domain/result";
import type * as PortRuns from "./portRuns";

/** Loads what reads and writes trackers and sheets: the pane opens sooner without it. */
export async function loadPortRuns(): Promise<Result<typeof PortRuns, Problem>> {
  try {
    return succeed(await import("./portRuns"));
  } catch {
    // Without a connection; the browser asks anew when it's called again.
    return fail({ code: "not-loaded" });
  }
}
