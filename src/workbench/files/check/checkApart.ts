import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";

/** How long a check may take, in milliseconds. The largest file that can be opened takes about two seconds. */
export const TIME_LIMIT = 15_000;

/** The part of a worker that is used here. */
export type CheckWorker = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/**
 * Checks a file in a worker of its own, so that the page stays usable and a check without end can be stopped. The
 * bytes are copied: the caller keeps them.
 *
 * @param createWorker - replaced in tests
 * @returns the problem of a file that mustn't be opened, or undefined; rejects when the worker itself fails
 */
export function checkApart(
  bytes: Uint8Array,
  createWorker: () => CheckWorker = startWorker
): Promise<OpenProblem | undefined> {
  const worker = createWorker();
  return new Promise<OpenProblem | undefined>((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve(
        describeProblem("too-large", `Checking it took more than ${TIME_LIMIT / 1000} seconds.`)
      );
    }, TIME_LIMIT);
    worker.onmessage = ({ data }: MessageEvent<OpenProblem | undefined>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = ({ message }) => {
      clearTimeout(timer);
      reject(new Error(`The file check failed: ${message}`));
    };
    worker.postMessage(bytes);
  }).finally(() => {
    worker.terminate();
  });
}

/** The build puts checkWorker.ts beside the page's scripts, under this name. */
function startWorker(): CheckWorker {
  return new Worker(new URL("./checkWorker.js", import.meta.url), { type: "module" });
}
