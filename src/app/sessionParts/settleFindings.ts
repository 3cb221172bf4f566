import type { Result } from "../../domain/result";
import type { CellsChanged } from "../CellChange";
import { loadRuns } from "../loadRuns";
import type { Problem } from "../problem";
import type * as Runs from "../runs";
import type { Session } from "../session";
import type { SessionPart } from "./SessionPart";

/** What a session does about findings, and about overall RAGs that are set by hand. */
export function settleFindings({
  port,
  store,
  runner,
  inTurn,
  now,
}: SessionPart): Pick<
  Session,
  "fix" | "undoFixes" | "accept" | "takeBack" | "setOverall" | "takeBackOverall"
> {
  const { state, change, keep, attempt } = store;

  /** Changes cells, and then has the report go by them. */
  const mend = (
    did: "fix" | "undo",
    work: (runs: typeof Runs) => Promise<Result<CellsChanged, Problem>>
  ): Promise<void> =>
    inTurn(async () => {
      change({ fixing: { kind: "working" } });
      const runs = await loadRuns();
      const done = runs.ok ? await work(runs.value).catch(runner.endFaulty) : runs;
      if (!done.ok) {
        change({ fixing: { kind: "failed", problem: done.problem } });
        return;
      }
      const { changed } = done.value;
      if (changed.length > 0) {
        change({ undoable: did === "fix" ? changed : [] });
        await runner.runNow();
      }
      change({ fixing: { kind: "done", did, ...done.value } });
    });

  /** Accepts a finding or takes that back; the report goes by it at once. */
  const settle = (
    work: (runs: typeof Runs) => Promise<Result<string, Problem>>
  ): Promise<boolean> =>
    inTurn(() =>
      attempt(async () => {
        const runs = await loadRuns();
        if (!runs.ok) return runs;
        const stored = await work(runs.value);
        if (!stored.ok) return stored;
        keep(stored.value);
        const { report, settings } = state();
        change({ report: report && runs.value.markReport(report, settings.accepted) });
        return stored;
      })
    );

  /** Keeps something that the figures go by, and has them go by it. */
  const settleFigures = (
    work: (runs: typeof Runs) => Promise<Result<string, Problem>>
  ): Promise<boolean> =>
    inTurn(async () => {
      const kept = await attempt(async () => {
        const runs = await loadRuns();
        return runs.ok ? work(runs.value) : runs;
      });
      if (kept) await runner.runNow();
      return kept;
    });

  return {
    fix: (fixes) => mend("fix", (runs) => runs.applyFixes(port, fixes, now())),
    undoFixes: () => mend("undo", (runs) => runs.undoChanges(port, state().undoable, now())),
    accept: (finding, reason) => settle((runs) => runs.acceptFinding(port, finding, reason, now())),
    takeBack: (acceptance) => settle((runs) => runs.takeBackFinding(port, acceptance)),
    setOverall: async (request) => {
      const scheme = state().report?.scheme;
      return (
        scheme !== undefined &&
        settleFigures((runs) => runs.setOverall(port, request, scheme, now()))
      );
    },
    takeBackOverall: (override) => settleFigures((runs) => runs.takeBackOverall(port, override)),
  };
}
