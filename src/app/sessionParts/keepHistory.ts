import { removeMark } from "../../domain/history/ReportMark";
import { loadRuns } from "../loadRuns";
import type { Session } from "../session";
import { storeSettings } from "../storeSettings";
import type { SessionPart } from "./SessionPart";

/** What a session does about finished reports. */
export function keepHistory({
  port,
  store,
  runner,
  inTurn,
  now,
}: SessionPart): Pick<Session, "readHistory" | "finishReport" | "forgetReport" | "chooseBaseline"> {
  const { state, attempt, keep, storeChanges } = store;
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
    forgetReport: (id) =>
      inTurn(() =>
        attempt(async () => {
          const stored = await storeSettings(port, ({ finished }) => ({
            finished: removeMark(finished, id),
          }));
          if (stored.ok) keep(stored.value);
          return stored;
        })
      ),
    chooseBaseline: (baseline) =>
      inTurn(async () => {
        if (!(await storeChanges({ baseline }))) return false;
        await runner.runNow();
        return true;
      }),
  };
}
