import { createPace } from "../createPace";
import { makeExport, type ExportOrder } from "../makeExport";
import type { FromWorker, ToWorker } from "./ExportMessage";
import { receiveSource } from "./receiveSource";

/** A worker's side of the line. */
export interface WorkerLine {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

/** Makes what it's told to, of the source that it was sent. It's ended from outside. */
export function serveExports(line: WorkerLine): void {
  const receiver = receiveSource();
  const make = async (order: ExportOrder): Promise<void> => {
    const pace = createPace((percent) => {
      line.postMessage({ kind: "percent", percent });
    }, new AbortController().signal);
    try {
      line.postMessage({ kind: "made", made: await makeExport(receiver.finish(), order, pace) });
    } catch (error) {
      const name = error instanceof Error ? error.name : typeof error;
      line.postMessage({ kind: "fault", name });
    }
  };
  line.onmessage = ({ data }) => {
    if (data.kind === "make") void make(data.order);
    else receiver.take(data);
  };
  line.postMessage({ kind: "ready" });
}
