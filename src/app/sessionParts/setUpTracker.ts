import { listCandidates } from "../../domain";
import { succeed } from "../../domain/result";
import { loadRuns } from "../loadRuns";
import type { Session } from "../session";
import { stageAfterEdit } from "../stages";
import type { SessionPart } from "./SessionPart";

/** What a session does to settle what is read, how, and for which day. */
export function setUpTracker({
  port,
  store,
  runner,
  inTurn,
}: SessionPart): Pick<Session, "setAsAt" | "look" | "preview" | "keep"> {
  const { state, change, keep, storeChanges } = store;
  return {
    setAsAt: (day) =>
      inTurn(async () => {
        if (!(await storeChanges({ asAt: day }))) return;
        const { found, report, stage } = state();
        change({
          found: found && { ...found, asAt: day },
          report: report && { ...report, info: { ...report.info, asAt: day } },
          // A run that waits for its turn goes by the new day.
          stage:
            stage.kind === "ready"
              ? { kind: "ready", found: { ...stage.found, asAt: day } }
              : stageAfterEdit(stage),
        });
      }),
    look: async () => {
      const survey = await port.survey();
      if (!survey.ok) return survey;
      // What is looked at begins with what is kept now, also where the start couldn't read it.
      keep(survey.value.settings);
      return succeed({
        sheets: survey.value.sheets.map(({ name }) => name),
        candidates: listCandidates(survey.value),
      });
    },
    preview: async (settings) => {
      const runs = await loadRuns();
      return runs.ok ? runs.value.previewReport(port, { ...state().settings, ...settings }) : runs;
    },
    keep: (settings) =>
      inTurn(async () => {
        if (!(await storeChanges(settings, true))) return false;
        const survey = await port.survey();
        if (survey.ok) runner.settle(survey.value);
        else change({ trouble: survey.problem });
        return true;
      }),
  };
}
