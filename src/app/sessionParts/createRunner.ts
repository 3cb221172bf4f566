import { findTrackers } from "../../domain";
import { fail, succeed, type Result } from "../../domain/result";
import { OUTPUT_SHEETS } from "../../domain/sheets/sheetNames";
import type { Tracker } from "../../domain/tracker/Tracker";
import type { Queue } from "../createQueue";
import { createAutoRun, type AutoRun } from "../createAutoRun";
import { describeFound } from "../describeFound";
import type { EditFollower, Followed } from "../EditFollower";
import { knowTrackers, type KnownTrackers } from "../KnownTrackers";
import { loadRuns } from "../loadRuns";
import type { Problem } from "../problem";
import type { Outcome } from "../recalculate";
import type { Progress, Stage, Written } from "../session";
import type { SheetEdit } from "../SheetEdit";
import { stageAfterEdit, stageAfterLook, stageAfterProblem } from "../stages";
import type { WorkbookPort, WorkbookReading, WorkbookSurvey } from "../WorkbookPort";
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
  /** Ends a run that hasn't begun to write. */
  readonly cancel: () => void;
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
  /** What the edits since the last run have made of it; null where there were none, or they can't be followed. */
  let followed: Followed | null = null;
  /** How the last run left our sheets; null once somebody else has changed them. */
  let standing: WorkbookReading | null = null;
  /** Whether somebody changed our sheets while a run was working. */
  let touched = false;
  /** How they stand after something was written, unless somebody has changed them meanwhile. */
  const unlessTouched = (after: WorkbookReading | null): WorkbookReading | null =>
    touched ? null : after;
  /** Edits that came while a run was working: it may have read the tracker before them. */
  let editsMeanwhile = 0;
  /** What ends the run that is working. */
  let ending = new AbortController();
  /** What ends the preparing of the follower. */
  let preparing = new AbortController();

  const takeEdit = (edit: SheetEdit): void => {
    if (OUTPUT_SHEETS.includes(edit.sheet)) {
      standing = null;
      touched = true;
    }
    if (known === null || known.places.every(({ sheet }) => sheet !== edit.sheet)) return;
    const { auto, stage: before, settings } = state();
    // What somebody else is at is left to them.
    if (auto && !edit.remote) autoRun.noteEdit();
    if (before.kind === "working") {
      editsMeanwhile++;
      return;
    }
    followed = follower?.take(edit, settings) ?? null;
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
    preparing.abort();
    follower = null;
    followed = null;
    standing = null;
    touched = false;
    ending = new AbortController();
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
  const tell = (progress: Progress): void => {
    change({ stage: { kind: "working", progress } });
  };
  /**
   * A run that has begun.
   *
   * @param patient whether Excel is asked again where it's busy
   */
  const run = async (patient = true): Promise<void> => {
    const runs = await loadRuns();
    const { signal } = ending;
    let outcome: Result<Outcome, Problem> = runs.ok ? fail({ code: "cancelled" }) : runs;
    if (runs.ok) {
      const { recalculate: runOnce, retryBusy } = runs.value;
      const work = (): Promise<Result<Outcome, Problem>> => {
        // What was edited before, as while Excel was waited for, is read now.
        editsMeanwhile = 0;
        touched = false;
        return runOnce(port, known, tell, signal);
      };
      const onWait = (): void => {
        tell({ step: "waiting", at: 1, of: 3 });
      };
      outcome = await (patient ? retryBusy(work, onWait, signal) : work()).catch(endFaulty);
    }
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
    standing = unlessTouched(outcome.value.standing);
    change({ report, offers, stage: stageAfterRun(written), exporting: { kind: "idle" } });
    preparing = new AbortController();
    void follower?.prepare(preparing.signal);
  };
  const stageAfterRun = (written: Written): Stage =>
    editsMeanwhile === 0
      ? { kind: "done", written }
      : { kind: "out-of-date", edits: editsMeanwhile };
  /** Writes what has followed the edits; whether that was all there is to do. */
  const writeNow = async (): Promise<boolean> => {
    const runs = await loadRuns();
    if (followed === null || standing === null || !runs.ok) return false;
    const before = standing;
    standing = null;
    touched = false;
    editsMeanwhile = 0;
    change({ stage: { kind: "working", progress: { step: "writing", at: 1, of: 1 } } });
    const outcome = await runs.value
      .writeFollowed(port, before, followed, state().settings)
      .catch(endFaulty);
    if (outcome.kind === "unsure") return false;
    if (outcome.kind === "busy") {
      standing = unlessTouched(before);
      change({ stage: { kind: "failed", problem: outcome.problem } });
      return true;
    }
    standing = unlessTouched(outcome.standing);
    followed = null;
    if (editsMeanwhile > 0) follower = null;
    change({ stage: stageAfterRun(outcome.written), exporting: { kind: "idle" } });
    return true;
  };
  const recalculate = async (): Promise<void> => {
    if (state().stage.kind === "working") return;
    begin();
    await inTurn(() => run());
  };
  const cancel = (): void => {
    const { stage } = state();
    if (stage.kind === "working" && stage.progress.step !== "writing") ending.abort();
  };
  const autoRun = createAutoRun(async () => {
    const { auto, stage } = state();
    if (!auto) return "settled";
    if (stage.kind === "working") return "busy";
    const edits = stage.kind === "out-of-date" ? stage.edits : 0;
    if (edits === 0) return "settled";
    await inTurn(async () => {
      // What was done before its turn may have been just this.
      if (state().stage.kind !== "out-of-date" || (await writeNow())) return;
      begin();
      // It's tried again in its own time, without holding up what the user does.
      await run(false);
    });
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
    cancel,
    endFaulty,
    autoRun,
  };
}
