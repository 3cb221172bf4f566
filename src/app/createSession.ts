import {
  defaultRule,
  findTracker,
  publishedScheme,
  readTitleBlock,
  type FoundTracker,
  type TrackerPlace,
} from "../domain";
import type { Result } from "../domain/result";
import { formatColumn, type Place } from "../domain/tracker/place";
import type { IsoDay } from "../domain/tracker/dueDate";
import { exportSummary } from "./exportSummary";
import type { Problem } from "./problem";
import { recalculate, type RunSettings } from "./recalculate";
import type { Found, Session, SessionState, Stage } from "./session";
import { setHighlight } from "./setHighlight";
import { defaultSettings, formatSettings, parseSettings } from "./settings";
import type { FilePort, SheetEdit, WorkbookPort } from "./WorkbookPort";

const RUN: RunSettings = { scheme: publishedScheme, rule: defaultRule };

const INITIAL: SessionState = {
  stage: { kind: "starting" },
  found: null,
  report: null,
  exporting: { kind: "idle" },
  highlight: defaultSettings.highlight,
  trouble: null,
};

/** Makes the session of one workbook, shared by the pane and the ribbon. */
export function createSession(port: WorkbookPort, files: FilePort): Session {
  let state = INITIAL;
  let place: TrackerPlace | null = null;
  let stored: string | null = null;
  /** Edits that came while a run was working: it may have read the tracker before them. */
  let editsMeanwhile = 0;
  const listeners = new Set<() => void>();

  const change = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const keep = (settings: string | null): void => {
    stored = settings;
    change({ highlight: parseSettings(settings).highlight });
  };
  /** Does something small; what goes wrong is shown, and what was shown before goes. */
  const attempt = async (work: () => Promise<Result<unknown, Problem>>): Promise<boolean> => {
    const result = await work();
    change({ trouble: result.ok ? null : result.problem });
    return result.ok;
  };
  /** Notes an edit; the figures stand until the next recalculation, and say so. */
  const noteEdit = (): void => {
    const { stage } = state;
    if (stage.kind === "working") editsMeanwhile++;
    if (stage.kind === "done") change({ stage: { kind: "out-of-date", edits: 1 } });
    if (stage.kind === "out-of-date")
      change({ stage: { kind: "out-of-date", edits: stage.edits + 1 } });
  };
  const onEdit = (edit: SheetEdit): void => {
    if (edit.sheet === place?.sheet) noteEdit();
  };

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
      const found = findTracker(survey.value);
      if (!found.ok) {
        change({ stage: { kind: "empty", problem: found.problem } });
        return;
      }
      place = found.value.place;
      const described = describeFound(found.value, stored);
      change({ found: described, stage: { kind: "ready", found: described } });
    },
    recalculate: async () => {
      if (state.stage.kind === "working") return;
      const begin: Stage = {
        kind: "working",
        progress: { step: "finding", at: 1, of: place === null ? 3 : 2 },
      };
      editsMeanwhile = 0;
      change({ stage: begin, trouble: null });
      const outcome = await recalculate(port, RUN, place, (progress) => {
        change({ stage: { kind: "working", progress } });
      });
      if (!outcome.ok) {
        change({ stage: stageFor(outcome.problem) });
        return;
      }
      place = outcome.value.place;
      keep(outcome.value.settings);
      const { report, written } = outcome.value;
      const stage: Stage =
        editsMeanwhile === 0
          ? { kind: "done", written }
          : { kind: "out-of-date", edits: editsMeanwhile };
      change({ report, stage, exporting: { kind: "idle" } });
    },
    exportSummary: async () => {
      const { report, exporting } = state;
      if (report === null || exporting.kind === "working") return;
      change({ exporting: { kind: "working" } });
      const exported = await exportSummary(report, files);
      change({
        exporting: exported.ok
          ? { kind: "done", ...exported.value }
          : { kind: "failed", problem: exported.problem },
      });
    },
    show: async (cell: Place) => {
      await attempt(() => port.select(cell));
    },
    showSheet: async (name: string) => {
      await attempt(() => port.activate(name));
    },
    setAsAt: async (day: IsoDay) => {
      const settings = formatSettings({ ...parseSettings(stored), asAt: day }, stored);
      if (!(await attempt(() => port.saveSettings(settings)))) return;
      keep(settings);
      const { found, report, stage } = state;
      change({
        found: found && { ...found, asAt: day },
        report: report && { ...report, info: { ...report.info, asAt: day } },
        stage:
          stage.kind === "ready" ? { kind: "ready", found: { ...stage.found, asAt: day } } : stage,
      });
      noteEdit();
    },
    setHighlight: async (on: boolean) => {
      const at = place;
      if (at === null) return;
      await attempt(async () => {
        const settings = await setHighlight(port, RUN, at, on);
        if (settings.ok) keep(settings.value);
        return settings;
      });
    },
  };
}

/** Nothing to work on isn't a failure: the pane says what it looked for. */
function stageFor(problem: Problem): Stage {
  switch (problem.code) {
    case "no-tracker":
    case "no-status-column":
    case "no-action-column":
    case "no-actions":
    case "several-trackers":
      return { kind: "empty", problem };
    default:
      return { kind: "failed", problem };
  }
}

function describeFound(found: FoundTracker, stored: string | null): Found {
  const { place, statusColumn, titleRows } = found;
  const block = readTitleBlock(titleRows);
  return {
    sheet: place.sheet,
    table: place.kind === "table" ? place.table : null,
    statusColumn: statusColumn === null ? "" : formatColumn(statusColumn),
    title: block.title === "" ? place.sheet : block.title,
    asAt: parseSettings(stored).asAt ?? block.asAt,
    reportNumber: block.number,
  };
}
