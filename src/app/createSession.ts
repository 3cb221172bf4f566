import { findTrackers, listCandidates } from "../domain";
import { fail, succeed, type Result } from "../domain/result";
import type { Place } from "../domain/tracker/place";
import type { IsoDay } from "../domain/tracker/dueDate";
import type { Tracker } from "../domain/tracker/Tracker";
import type { CellsChanged } from "./CellChange";
import { recallAuto, rememberAuto } from "./autoSetting";
import { createAutoRun } from "./createAutoRun";
import { createQueue } from "./createQueue";
import { describeFound } from "./describeFound";
import { createExporter } from "./exports/createExporter";
import type { EditFollower } from "./EditFollower";
import type { FilePort } from "./FilePort";
import { knowTrackers, type KnownTrackers } from "./KnownTrackers";
import { loadRuns } from "./loadRuns";
import type { Problem } from "./problem";
import type * as Runs from "./runs";
import type {
  Progress,
  ReadingSettings,
  Session,
  SessionState,
  SetupSettings,
  Stage,
} from "./session";
import type { HighlightSettings } from "./setHighlight";
import { storeSettings } from "./storeSettings";
import { stageAfterEdit, stageAfterLook, stageAfterProblem } from "./stages";
import { defaultSettings, findDamage, parseSettings, type Settings } from "./settings";
import type { SheetEdit } from "./SheetEdit";
import type { WorkbookPort, WorkbookSurvey } from "./WorkbookPort";

const INITIAL: SessionState = {
  stage: { kind: "starting" },
  found: null,
  report: null,
  offers: new Map(),
  fixing: { kind: "idle" },
  undoable: [],
  exporting: { kind: "idle" },
  settings: defaultSettings,
  damaged: [],
  trouble: null,
  dropDown: null,
  auto: false,
};

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
  let state: SessionState = { ...INITIAL, auto: recallAuto() };
  let known: KnownTrackers | null = null;
  /** What the report was made from. */
  let trackers: readonly Tracker[] = [];
  /** What keeps the report up to date between runs; null where nothing can. */
  let follower: EditFollower | null = null;
  /** What writes into the workbook, or goes by what was written, is done one after the other. */
  const inTurn = createQueue();
  /** Edits that came while a run was working: it may have read the tracker before them. */
  let editsMeanwhile = 0;
  const listeners = new Set<() => void>();

  const change = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const keep = (settings: string | null): void => {
    change({ settings: parseSettings(settings), damaged: findDamage(settings) });
  };
  /** Does something small; what goes wrong is shown, and what was shown before goes. */
  const attempt = async (work: () => Promise<Result<unknown, Problem>>): Promise<boolean> => {
    const result = await work();
    change({ trouble: result.ok ? null : result.problem });
    return result.ok;
  };
  const onEdit = (edit: SheetEdit): void => {
    if (known === null || known.places.every(({ sheet }) => sheet !== edit.sheet)) return;
    // What somebody else is at is left to them.
    if (state.auto && !edit.remote) autoRun.noteEdit();
    if (state.stage.kind === "working") {
      editsMeanwhile++;
      return;
    }
    const followed = follower?.take(edit, state.settings) ?? null;
    if (followed === null) follower = null;
    else trackers = followed.trackers;
    const stage = stageAfterEdit(state.stage);
    change(
      followed === null ? { stage } : { stage, report: followed.report, offers: followed.offers }
    );
  };
  /** Settles on the trackers that a survey shows; without any, the pane says what it looked for. */
  const settle = (survey: WorkbookSurvey): void => {
    const { plans } = state.settings;
    const result = findTrackers(survey, plans);
    known = result.ok ? knowTrackers(result.value, plans, survey) : null;
    const look = result.ok
      ? succeed(describeFound(result.value, state.settings, survey.dates))
      : result;
    const stage = stageAfterLook(state.stage, look, state.report !== null);
    change({ found: look.ok ? look.value : null, stage });
  };
  const store = (changes: Partial<Settings>, mend = false): Promise<boolean> =>
    attempt(async () => {
      const stored = await storeSettings(port, changes, mend);
      if (stored.ok) keep(stored.value);
      return stored;
    });

  /** Does something to the trackers that are known, after what else is being written. */
  const changeTrackers = (
    work: (at: KnownTrackers, runs: typeof Runs) => Promise<Result<unknown, Problem>>
  ): Promise<void> =>
    inTurn(async () => {
      const at = known;
      if (at === null) return;
      await attempt(async () => {
        const runs = await loadRuns();
        return runs.ok ? work(at, runs.value) : runs;
      });
    });

  const begin = (): void => {
    editsMeanwhile = 0;
    // A run that fails leaves nothing that is certain.
    follower = null;
    const progress: Progress = { step: "finding", at: 1, of: known === null ? 3 : 2 };
    change({ stage: { kind: "working", progress }, trouble: null });
  };
  /** After a fault of ours, which goes on to be reported, the pane isn't left waiting. */
  const endFaulty = (fault: unknown): never => {
    const problem: Problem = { code: "fault" };
    const { stage, fixing } = state;
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
    if (state.stage.kind === "working") return;
    begin();
    await inTurn(run);
  };
  const autoRun = createAutoRun(async () => {
    const { auto, stage } = state;
    if (!auto) return "settled";
    if (stage.kind === "working") return "busy";
    const edits = stage.kind === "out-of-date" ? stage.edits : 0;
    if (edits === 0) return "settled";
    await recalculate();
    const { stage: after } = state;
    if (after.kind !== "failed" || after.problem.code !== "busy") return "settled";
    // Nobody has asked for it, and it's tried again.
    change({ stage: { kind: "out-of-date", edits } });
    return "busy";
  });
  const exporter = createExporter(
    files,
    () => state.report && { report: state.report, trackers },
    (exporting) => {
      change({ exporting });
    }
  );
  /** Changes cells, and then has the report go by them. */
  const mend = (
    did: "fix" | "undo",
    work: (runs: typeof Runs) => Promise<Result<CellsChanged, Problem>>
  ): Promise<void> =>
    inTurn(async () => {
      change({ fixing: { kind: "working" } });
      const runs = await loadRuns();
      const done = runs.ok ? await work(runs.value).catch(endFaulty) : runs;
      if (!done.ok) {
        change({ fixing: { kind: "failed", problem: done.problem } });
        return;
      }
      const { changed } = done.value;
      if (changed.length > 0) {
        change({ undoable: did === "fix" ? changed : [] });
        begin();
        await run();
      }
      change({ fixing: { kind: "done", did, ...done.value } });
    });

  /** Accepts a finding or takes that back; the report goes by it at once. */
  const settleFindings = (
    work: (runs: typeof Runs) => Promise<Result<string, Problem>>
  ): Promise<boolean> =>
    inTurn(() =>
      attempt(async () => {
        const runs = await loadRuns();
        if (!runs.ok) return runs;
        const stored = await work(runs.value);
        if (!stored.ok) return stored;
        keep(stored.value);
        const { report, settings } = state;
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
      if (kept) {
        begin();
        await run();
      }
      return kept;
    });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      await attempt(() => port.watch(onEdit));
      const survey = await port.survey();
      // A recalculation from the ribbon may have come first: its outcome stands.
      if (state.stage.kind !== "starting") return;
      if (!survey.ok) {
        change({ stage: { kind: "failed", problem: survey.problem } });
        return;
      }
      keep(survey.value.settings);
      settle(survey.value);
      // So that it's there when it's asked for; what is wrong is said then.
      await loadRuns();
    },
    recalculate,
    exportAs: exporter.exportAs,
    exportAgain: async () => {
      if (state.report === null) await recalculate();
      await exporter.exportAgain();
    },
    endExport: exporter.endExport,
    show: async (cell: Place) => {
      await attempt(() => port.select(cell));
    },
    showSheet: async (name: string) => {
      await attempt(() => port.activate(name));
    },
    setAsAt: (day: IsoDay) =>
      inTurn(async () => {
        if (!(await store({ asAt: day }))) return;
        const { found, report, stage } = state;
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
    preview: async (settings: ReadingSettings) => {
      const runs = await loadRuns();
      return runs.ok ? runs.value.previewReport(port, { ...state.settings, ...settings }) : runs;
    },
    keep: (settings: Partial<SetupSettings>) =>
      inTurn(async () => {
        if (!(await store(settings, true))) return false;
        const survey = await port.survey();
        if (survey.ok) settle(survey.value);
        else change({ trouble: survey.problem });
        return true;
      }),
    fix: (fixes) => mend("fix", (runs) => runs.applyFixes(port, fixes, now())),
    undoFixes: () => mend("undo", (runs) => runs.undoChanges(port, state.undoable, now())),
    accept: (finding, reason) =>
      settleFindings((runs) => runs.acceptFinding(port, finding, reason, now())),
    takeBack: (acceptance) => settleFindings((runs) => runs.takeBackFinding(port, acceptance)),
    setOverall: async (request) => {
      const scheme = state.report?.scheme;
      return (
        scheme !== undefined &&
        settleFigures((runs) => runs.setOverall(port, request, scheme, now()))
      );
    },
    takeBackOverall: (override) => settleFigures((runs) => runs.takeBackOverall(port, override)),
    readHistory: async (read) => {
      const runs = await loadRuns();
      if (!runs.ok) return runs;
      const { report } = state;
      return runs.value.openHistory(port, report && { report, trackers }, read);
    },
    finishReport: (revision) =>
      inTurn(async () => {
        // What follows edits isn't on the sheets yet.
        const report = state.stage.kind === "done" ? state.report : null;
        const runs = await loadRuns();
        if (!runs.ok) return runs;
        return runs.value.finishReport(
          port,
          known,
          report && { report, trackers },
          revision,
          now()
        );
      }),
    chooseBaseline: (baseline) =>
      inTurn(async () => {
        if (!(await store({ baseline }))) return false;
        begin();
        await run();
        return true;
      }),
    setHighlight: (changes: Partial<HighlightSettings>) =>
      changeTrackers(async (at, runs) => {
        const set = await runs.setHighlight(port, at, changes);
        if (!set.ok) return set;
        keep(set.value.settings);
        return leftOut(set.value.protected, true);
      }),
    setSummary: (changes) =>
      inTurn(async () => {
        if (!(await store(changes)) || state.report === null) return;
        begin();
        await run();
      }),
    setAuto: (on) => {
      rememberAuto(on);
      change({ auto: on });
      if (on && state.stage.kind === "out-of-date") autoRun.noteEdit();
      else autoRun.forget();
    },
    setDropDown: (on: boolean) =>
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
