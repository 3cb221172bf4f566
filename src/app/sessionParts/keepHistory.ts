import { loadRuns } from "../loadRuns";
import type { Session } from "../session";
import type { SessionPart } from "./SessionPart";

/** What a session does about finished reports. */
export function keepHistory({
  port,
  store,
  runner,
  inTurn,
  now,
}: SessionPart): Pick<Session, "readHistory" | "finishReport" | "chooseBaseline"> {
  const { state, storeChanges } = store;
  return {
    readHistory: async (read) => {
      const runs = await loadRuns();
      if (!runs.ok) return runs;
      const { report } = state();
      const trackers = runner.trackers();
      return runs.value.openHistory(port, report && { report, trackers }, read);
    },
    finishReport: (revision) =>
      inTurn(async () => {
        const { stage, report: last } = state();
        // What follows edits isn't on the sheets yet.
        const report = stage.kind === "done" ? last : null;
        const trackers = runner.trackers();
        const runs = await loadRuns();
        if (!runs.ok) return runs;
        return runs.value.finishReport(
          port,
          runner.known(),
          report && { report, trackers },
          revision,
          now()
        );
      }),
    chooseBaseline: (baseline) =>
      inTurn(async () => {
        if (!(await storeChanges({ baseline }))) return false;
        await runner.runNow();
        return true;
      }),
  };
}
