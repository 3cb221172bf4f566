import { findTrackers } from "../../domain";
import { succeed } from "../../domain/result";
import type { Tracker } from "../../domain/tracker/Tracker";
import type { Queue } from "../createQueue";
import { createAutoRun, type AutoRun } from "../createAutoRun";
import { describeFound } from "../describeFound";
import type { EditFollower } from "../EditFollower";
import { knowTrackers, type KnownTrackers } from "../KnownTrackers";
import { loadRuns } from "../loadRuns";
import type { Problem } from "../problem";
import type { Progress, Stage } from "../session";
import type { SheetEdit } from "../SheetEdit";
import { stageAfterEdit, stageAfterLook, stageAfterProblem } from "../stages";
import type { WorkbookPort, WorkbookSurvey } from "../WorkbookPort";
import type { SessionStore } from "./createSessionStore";

/** Runs Recalculate RAG and follows the tracker's edits between runs. */
export interface Runner {
  /** Where the trackers are; null until they're found. */
  readonly known: () => KnownTrackers | null;
  /** What the report was made from. */
  readonly trackers: () => readonly Tracker[];
  /** Settles on the trackers that a survey shows; without any, the pane says what it looked for. */
  readonly settle: (survey: WorkbookSurvey) => void;
  readonly takeEdit: (edit: SheetEdit) => void;
  /** Runs, for what is in its turn already. */
  readonly runNow: () => Promise<void>;
  /** Runs when it's its turn; does nothing while a run is working or waiting. */
  readonly recalculate: () => Promise<void>;
  /** To be called with a fault of ours, which goes on to be reported: the pane isn't left waiting. */
  readonly endFaulty: (fault: unknown) => never;
  readonly autoRun: AutoRun;
}

/** Makes the runner of a session. */
export function createRunner(port: WorkbookPort, store: SessionStore, inTurn: Queue): Runner {
  const { state, change, keep } = store;
  let known: KnownTrackers | null = null;
  let trackers: readonly Tracker[] = [];
  /** What keeps the report up to date between runs; null where nothing can. */
  let follower: EditFollower | null = null;
  /** Edits that came while a run was working: it may have read the tracker before them. */
  let editsMeanwhile = 0;

  const takeEdit = (edit: SheetEdit): void => {
    if (known === null || known.places.every(({ sheet }) => sheet !== edit.sheet)) return;
    const { auto, stage: before, settings } = state();
    // What somebody else is at is left to them.
    if (auto && !edit.remote) autoRun.noteEdit();
    if (before.kind === "working") {
      editsMeanwhile++;
      return;
    }
    const followed = follower?.take(edit, settings) ?? null;
    if (followed === null) follower = null;
    else trackers = followed.trackers;
    const stage = stageAfterEdit(before);
    change(
      followed === null ? { stage } : { stage, report: followed.report, offers: followed.offers }
    );
  };
  const settle = (survey: WorkbookSurvey): void => {
    const { settings, stage: before, report } = state();
    const { plans } = settings;
    const result = findTrackers(survey, plans);
    known = result.ok ? knowTrackers(result.value, plans, survey) : null;
    const look = result.ok ? succeed(describeFound(result.value, settings, survey.dates)) : result;
    const stage = stageAfterLook(before, look, report !== null);
    change({ found: look.ok ? look.value : null, stage });
  };
  const begin = (): void => {
    editsMeanwhile = 0;
    // A run that fails leaves nothing that is certain.
    follower = null;
    const progress: Progress = { step: "finding", at: 1, of: known === null ? 3 : 2 };
    change({ stage: { kind: "working", progress }, trouble: null });
  };
  const endFaulty = (fault: unknown): never => {
    const problem: Problem = { code: "fault" };
    const { stage, fixing } = state();
    change({
      stage: stage.kind === "working" ? { kind: "failed", problem } : stage,
      fixing: fixing.kind === "working" ? { kind: "failed", problem } : fixing,
    });
    throw fault;
  };
  /** A run that has begun. */
  const run = async (): Promise<void> => {
    const runs = await loadRuns();
    const outcome = runs.ok
      ? await runs.value
          .recalculate(port, known, (progress) => {
            change({ stage: { kind: "working", progress } });
          })
          .catch(endFaulty)
      : runs;
    if (!outcome.ok) {
      change({ stage: stageAfterProblem(outcome.problem) });
      return;
    }
    known = outcome.value.known;
    keep(outcome.value.settings);
    const { report, offers, written } = outcome.value;
    trackers = outcome.value.trackers;
    // What was edited meanwhile may have been read, or not.
    follower = editsMeanwhile === 0 ? outcome.value.follower : null;
    const stage: Stage =
      editsMeanwhile === 0
        ? { kind: "done", written }
        : { kind: "out-of-date", edits: editsMeanwhile };
    change({ report, offers, stage, exporting: { kind: "idle" } });
  };
  const recalculate = async (): Promise<void> => {
    if (state().stage.kind === "working") return;
    begin();
    await inTurn(run);
  };
  const autoRun = createAutoRun(async () => {
    const { auto, stage } = state();
    if (!auto) return "settled";
    if (stage.kind === "working") return "busy";
    const edits = stage.kind === "out-of-date" ? stage.edits : 0;
    if (edits === 0) return "settled";
    await recalculate();
    const { stage: after } = state();
    if (after.kind !== "failed" || after.problem.code !== "busy") return "settled";
    // Nobody has asked for it, and it's tried again.
    change({ stage: { kind: "out-of-date", edits } });
    return "busy";
  });
  return {
    known: () => known,
    trackers: () => trackers,
    settle,
    takeEdit,
    runNow: () => {
      begin();
      return run();
    },
    recalculate,
    endFaulty,
    autoRun,
  };
}
