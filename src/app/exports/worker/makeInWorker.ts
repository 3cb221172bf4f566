import { createPace } from "../createPace";
import type { ExportSource } from "../ExportSource";
import type { Made } from "../Made";
import type { ExportOrder } from "../makeExport";
import type { FromWorker, ToWorker } from "./ExportMessage";
import { sendSource } from "./sendSource";
import { startWorker } from "./startWorker";

/**
 * Makes an export in a worker of its own, which is ended with it.
 *
 * @param onPercent hears how far it is
 * @returns null where no worker can be had: none is allowed, or its script can't be loaded
 * @throws Error once the signal is aborted, and when the worker has failed, which is a bug
 */
export async function makeInWorker(
  source: ExportSource,
  order: ExportOrder,
  onPercent: (percent: number) => void,
  signal: AbortSignal
): Promise<Made | null> {
  signal.throwIfAborted();
  const worker = tryToStart();
  if (worker === null) return null;
  const post = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  const sendAll = async (): Promise<void> => {
    await sendSource(
      source,
      post,
      createPace(() => undefined, signal)
    );
    post({ kind: "make", order });
  };
  try {
    return await new Promise<Made | null>((resolve, reject) => {
      let ready = false;
      signal.addEventListener("abort", () => {
        reject(new Error("The export was cancelled."));
      });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        switch (data.kind) {
          case "ready":
            ready = true;
            sendAll().catch(reject);
            break;
          case "percent":
            onPercent(data.percent);
            break;
          case "made":
            resolve(data.made);
            break;
          case "fault":
            reject(new Error(`The export's worker failed: ${data.name}`));
        }
      };
      worker.onerror = () => {
        if (ready) reject(new Error("The export's worker failed."));
        else resolve(null);
      };
    });
  } finally {
    worker.terminate();
  }
}

function tryToStart(): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}
