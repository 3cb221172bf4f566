/**
 * Starts the worker that makes exports; its script lies beside the pane's own.
 *
 * @throws where workers aren't allowed or don't exist
 */
export function startWorker(): Worker {
  return new Worker(
    new URL(/* webpackChunkName: "export-worker" */ "./exportWorker.ts", import.meta.url)
  );
}
