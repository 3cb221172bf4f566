import { fail, type Result } from "../domain/result";
import type { Problem } from "./problem";

/** Waits between one try and the next, in milliseconds: half a minute together. */
const WAITS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 15_000];

/** Excel's codes for what passes by itself, where nothing was done. Source: Excel's list of error codes. */
const PASSING: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "RequestAborted",
  "Conflict",
]);

/**
 * Does something, and again where Excel was too busy for it, waiting longer each time; after half a minute it's left at
 * that.
 *
 * @param onWait hears of each wait
 * @param signal ends the waiting with "cancelled"
 */
export async function retryBusy<T>(
  work: () => Promise<Result<T, Problem>>,
  onWait: () => void,
  signal: AbortSignal
): Promise<Result<T, Problem>> {
  for (const wait of WAITS) {
    const result = await work();
    if (result.ok || !passes(result.problem)) return result;
    onWait();
    await waitFor(wait, signal);
    if (signal.aborted) return fail({ code: "cancelled" });
  }
  return work();
}

function passes(problem: Problem): boolean {
  return (
    problem.code === "busy" ||
    (problem.code === "host" && !problem.partial && PASSING.has(problem.hostCode))
  );
}

/** Waits, or until it's aborted. */
function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
