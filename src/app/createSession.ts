import { createQueue } from "./createQueue";
import { createExporter } from "./exports/createExporter";
import type { FilePort } from "./FilePort";
import { loadRuns } from "./loadRuns";
import type { Session } from "./session";
import { createRunner } from "./sessionParts/createRunner";
import { createSessionStore } from "./sessionParts/createSessionStore";
import { keepHistory } from "./sessionParts/keepHistory";
import type { SessionPart } from "./sessionParts/SessionPart";
import { setUpTracker } from "./sessionParts/setUpTracker";
import { settleFindings } from "./sessionParts/settleFindings";
import { switchOptions } from "./sessionParts/switchOptions";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Makes the session of one workbook, shared by the pane and the ribbon.
 *
 * @param now tells the time for the log of changes, and the day for what is accepted
 */
export function createSession(
  port: WorkbookPort,
  files: FilePort,
  now = (): Date => new Date()
): Session {
  const store = createSessionStore(port);
  const inTurn = createQueue();
  const runner = createRunner(port, store, inTurn);
  const { state, subscribe, change, keep, attempt } = store;
  const { recalculate } = runner;
  const part: SessionPart = { port, store, runner, inTurn, now };
  const exporter = createExporter(
    files,
    () => {
      const { report } = state();
      return report && { report, trackers: runner.trackers() };
    },
    (exporting) => {
      change({ exporting });
    }
  );

  return {
    state,
    subscribe,
    start: async () => {
      await attempt(() => port.watch(runner.takeEdit));
      const survey = await port.survey();
      // A recalculation from the ribbon may have come first: its outcome stands.
      if (state().stage.kind !== "starting") return;
      if (!survey.ok) {
        change({ stage: { kind: "failed", problem: survey.problem } });
        return;
      }
      keep(survey.value.settings);
      runner.settle(survey.value);
      // So that it's there when it's asked for; what is wrong is said then.
      await loadRuns();
    },
    recalculate,
    cancel: runner.cancel,
    exportAs: exporter.exportAs,
    exportAgain: async () => {
      if (state().report === null) await recalculate();
      await exporter.exportAgain();
    },
    endExport: exporter.endExport,
    show: async (cell) => {
      await attempt(() => port.select(cell));
    },
    readSelection: async () => {
      const runs = await loadRuns();
      return runs.ok ? runs.value.readSelection(port) : runs;
    },
    lookAtSheets: async () => {
      const runs = await loadRuns();
      return runs.ok ? runs.value.lookAtSheets(port) : runs;
    },
    showSheet: async (name) => {
      await attempt(() => port.activate(name));
    },
    ...setUpTracker(part),
    ...settleFindings(part),
    ...keepHistory(part),
    ...switchOptions(part),
  };
}
