import { fail, succeed, type Result } from "../../domain/result";
import { rememberAuto } from "../autoSetting";
import type { KnownTrackers } from "../KnownTrackers";
import { loadRuns } from "../loadRuns";
import type { Problem } from "../problem";
import type * as Runs from "../runs";
import type { Session } from "../session";
import type { SessionPart } from "./SessionPart";

/** What a session does about highlighting, the drop-down, RAG Summary and runs that follow by themselves. */
export function switchOptions({
  port,
  store,
  runner,
  inTurn,
}: SessionPart): Pick<Session, "setHighlight" | "setSummary" | "setAuto" | "setDropDown"> {
  const { state, change, keep, attempt, storeChanges } = store;

  /** Does something to the trackers that are known, after what else is being written. */
  const changeTrackers = (
    work: (at: KnownTrackers, runs: typeof Runs) => Promise<Result<unknown, Problem>>
  ): Promise<void> =>
    inTurn(async () => {
      const at = runner.known();
      if (at === null) return;
      await attempt(async () => {
        const runs = await loadRuns();
        return runs.ok ? work(at, runs.value) : runs;
      });
    });

  return {
    setHighlight: (changes) =>
      changeTrackers(async (at, runs) => {
        const set = await runs.setHighlight(port, at, changes);
        if (!set.ok) return set;
        keep(set.value.settings);
        return leftOut(set.value.protected, true);
      }),
    setSummary: (changes) =>
      inTurn(async () => {
        if ((await storeChanges(changes)) && state().report !== null) await runner.runNow();
      }),
    setAuto: (on) => {
      rememberAuto(on);
      change({ auto: on });
      if (on && state().stage.kind === "out-of-date") runner.autoRun.noteEdit();
      else runner.autoRun.forget();
    },
    setDropDown: (on) =>
      changeTrackers(async (at, runs) => {
        const set = await runs.setDropDown(port, at, on);
        if (!set.ok) return set;
        const { outcome, settings } = set.value;
        keep(settings);
        change({ dropDown: outcome });
        return leftOut(outcome.protected, outcome.sheets.length > 0);
      }),
  };
}

/** Protected sheets that stayed as they were are told, whatever else was done. */
function leftOut(sheets: readonly string[], othersDone: boolean): Result<null, Problem> {
  return sheets.length === 0 ? succeed(null) : fail({ code: "left-protected", sheets, othersDone });
}
