import { fail, type Result } from "../domain/result";
import type { Problem } from "./problem";

/** Waits for something that changes nothing, or until it's cancelled: what is still on its way is then left alone. */
export function unlessCancelled<T>(
  work: Promise<Result<T, Problem>>,
  signal: AbortSignal
): Promise<Result<T, Problem>> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      resolve(fail({ code: "cancelled" }));
    };
    if (signal.aborted) cancel();
    signal.addEventListener("abort", cancel, { once: true });
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", cancel);
    });
  });
}
