import type { ExportForm } from "../../../src/app/exports/ExportForm";
import type { HistoryProblem } from "../../../src/app/HistoryProblem";
import type { Problem } from "../../../src/app/problem";
import type {
  PastReports,
  ReadingSettings,
  Session,
  SessionState,
  SetupSettings,
  WorkbookLook,
} from "../../../src/app/session";
import type { HighlightSettings } from "../../../src/app/setHighlight";
import type { SummarySettings } from "../../../src/app/settings";
import type { Acceptance } from "../../../src/domain/accepted/Acceptance";
import type { ReportedFinding } from "../../../src/domain/accepted/ReportedFinding";
import type { Fix } from "../../../src/domain/fixes/Fix";
import type { Override } from "../../../src/domain/overrides/Override";
import type { OverrideRequest } from "../../../src/domain/overrides/overrideList";
import type { HistoryReading } from "../../../src/domain/history/HistoryReading";
import type { FinishedReport } from "../../../src/domain/history/Snapshot";
import type { SheetsLook } from "../../../src/domain/publish/checkSheets";
import type { Report } from "../../../src/domain/report";
import { fail, succeed, type Result } from "../../../src/domain/result";
import type { IsoDay } from "../../../src/domain/tracker/dueDate";
import { sampleReport } from "./sampleReport";
import type { Place } from "../../../src/domain/tracker/place";

/** A request that reached the session, as the method's name and its arguments. */
export type Request =
  | readonly ["start" | "recalculate" | "cancel" | "exportAgain" | "endExport"]
  | readonly ["exportAs", ExportForm]
  | readonly ["show", Place]
  | readonly ["showSheet", string]
  | readonly ["lookAtSheets"]
  | readonly ["readSelection"]
  | readonly ["setAsAt", IsoDay]
  | readonly ["setHighlight", Partial<HighlightSettings>]
  | readonly ["setDropDown", boolean]
  | readonly ["setAuto", boolean]
  | readonly ["setSummary", Partial<SummarySettings>]
  | readonly ["fix", readonly Fix[]]
  | readonly ["undoFixes"]
  | readonly ["accept", ReportedFinding, string]
  | readonly ["takeBack", Acceptance]
  | readonly ["setOverall", OverrideRequest]
  | readonly ["takeBackOverall", Override]
  | readonly ["readHistory", HistoryReading?]
  | readonly ["finishReport", number]
  | readonly ["forgetReport", string]
  | readonly ["chooseBaseline", string | null]
  | readonly ["look"]
  | readonly ["preview", ReadingSettings]
  | readonly ["keep", Partial<SetupSettings>];

/**
 * A session that does nothing but note what it is asked for. The test says what its state is; the
 * pane is told as by a real one.
 */
export class FakeSession implements Session {
  readonly requests: Request[] = [];
  /** What `look`, `preview` and `keep` answer. */
  lookAnswer: Result<WorkbookLook, Problem> = succeed({ sheets: [], candidates: [] });
  previewAnswer: Result<Report, Problem> = succeed(sampleReport);
  keepAnswer = true;
  /** What `readHistory` and `finishReport` answer. */
  historyAnswer: Result<PastReports, HistoryProblem> = succeed({
    history: { reports: [], strays: [], gone: [] },
    current: [],
  });
  finishAnswer: Result<FinishedReport, HistoryProblem> = fail({ code: "changed-since" });
  /** What `accept`, `takeBack`, `setOverall` and `takeBackOverall` answer; the state stays as it is. */
  acceptAnswer = true;
  /** What `lookAtSheets` answers. */
  sheetsAnswer: Result<SheetsLook, Problem> = succeed({ sheets: [], gone: [] });
  /** What `readSelection` answers. */
  selectionAnswer: Result<string, Problem> = succeed("");
  readonly #listeners = new Set<() => void>();
  #state: SessionState;

  constructor(state: SessionState) {
    this.#state = state;
  }

  /** How many listeners there are: none once a pane is gone. */
  get listenerCount(): number {
    return this.#listeners.size;
  }

  /** Replaces parts of the state and tells the listeners. */
  change(part: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }

  state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  start(): Promise<void> {
    return this.#note(["start"]);
  }

  recalculate(): Promise<void> {
    return this.#note(["recalculate"]);
  }

  exportAs(form: ExportForm): Promise<void> {
    return this.#note(["exportAs", form]);
  }

  exportAgain(): Promise<void> {
    return this.#note(["exportAgain"]);
  }

  cancel(): void {
    this.requests.push(["cancel"]);
  }

  endExport(): void {
    this.requests.push(["endExport"]);
  }

  show(place: Place): Promise<void> {
    return this.#note(["show", place]);
  }

  readSelection(): Promise<Result<string, Problem>> {
    this.requests.push(["readSelection"]);
    return Promise.resolve(this.selectionAnswer);
  }

  lookAtSheets(): Promise<Result<SheetsLook, Problem>> {
    this.requests.push(["lookAtSheets"]);
    return Promise.resolve(this.sheetsAnswer);
  }

  showSheet(name: string): Promise<void> {
    return this.#note(["showSheet", name]);
  }

  setAsAt(day: IsoDay): Promise<void> {
    return this.#note(["setAsAt", day]);
  }

  setHighlight(changes: Partial<HighlightSettings>): Promise<void> {
    return this.#note(["setHighlight", changes]);
  }

  setAuto(on: boolean): void {
    this.requests.push(["setAuto", on]);
  }

  setDropDown(on: boolean): Promise<void> {
    return this.#note(["setDropDown", on]);
  }

  setSummary(changes: Partial<SummarySettings>): Promise<void> {
    return this.#note(["setSummary", changes]);
  }

  fix(fixes: readonly Fix[]): Promise<void> {
    return this.#note(["fix", fixes]);
  }

  undoFixes(): Promise<void> {
    return this.#note(["undoFixes"]);
  }

  look(): Promise<Result<WorkbookLook, Problem>> {
    this.requests.push(["look"]);
    return Promise.resolve(this.lookAnswer);
  }

  preview(settings: ReadingSettings): Promise<Result<Report, Problem>> {
    this.requests.push(["preview", settings]);
    return Promise.resolve(this.previewAnswer);
  }

  keep(settings: Partial<SetupSettings>): Promise<boolean> {
    this.requests.push(["keep", settings]);
    return Promise.resolve(this.keepAnswer);
  }

  readHistory(read?: HistoryReading): Promise<Result<PastReports, HistoryProblem>> {
    this.requests.push(read === undefined ? ["readHistory"] : ["readHistory", read]);
    return Promise.resolve(this.historyAnswer);
  }

  finishReport(revision: number): Promise<Result<FinishedReport, HistoryProblem>> {
    this.requests.push(["finishReport", revision]);
    return Promise.resolve(this.finishAnswer);
  }

  forgetReport(id: string): Promise<boolean> {
    this.requests.push(["forgetReport", id]);
    return Promise.resolve(this.keepAnswer);
  }

  chooseBaseline(baseline: string | null): Promise<boolean> {
    this.requests.push(["chooseBaseline", baseline]);
    return Promise.resolve(true);
  }

  accept(finding: ReportedFinding, reason: string): Promise<boolean> {
    this.requests.push(["accept", finding, reason]);
    return Promise.resolve(this.acceptAnswer);
  }

  takeBack(acceptance: Acceptance): Promise<boolean> {
    this.requests.push(["takeBack", acceptance]);
    return Promise.resolve(this.acceptAnswer);
  }

  setOverall(request: OverrideRequest): Promise<boolean> {
    this.requests.push(["setOverall", request]);
    return Promise.resolve(this.acceptAnswer);
  }

  takeBackOverall(override: Override): Promise<boolean> {
    this.requests.push(["takeBackOverall", override]);
    return Promise.resolve(this.acceptAnswer);
  }

  #note(request: Request): Promise<void> {
    this.requests.push(request);
    return Promise.resolve();
  }
}
