import { NO_OFFERS } from "../../domain/fixes/keepOffers";
import type { Result } from "../../domain/result";
import { recallAuto } from "../autoSetting";
import type { Problem } from "../problem";
import type { Session, SessionState } from "../session";
import { defaultSettings, findDamage, parseSettings, type Settings } from "../settings";
import { storeSettings } from "../storeSettings";
import type { WorkbookPort } from "../WorkbookPort";

const INITIAL: SessionState = {
  stage: { kind: "starting" },
  found: null,
  report: null,
  offers: NO_OFFERS,
  fixing: { kind: "idle" },
  undoable: [],
  exporting: { kind: "idle" },
  settings: defaultSettings,
  damaged: [],
  trouble: null,
  dropDown: null,
  auto: false,
};

/** The state of a session, and the ways to change it that its parts share. */
export interface SessionStore extends Pick<Session, "state" | "subscribe"> {
  /** Replaces part of the state, and tells those who listen. */
  readonly change: (part: Partial<SessionState>) => void;
  /** Takes over the settings as they're stored in the workbook; null when there are none. */
  readonly keep: (settings: string | null) => void;
  /** Does something small; what goes wrong is shown, and what was shown before goes. Whether it went well. */
  readonly attempt: (work: () => Promise<Result<unknown, Problem>>) => Promise<boolean>;
  /**
   * Stores settings in the workbook and takes them over.
   *
   * @param mend whether what can't be read is replaced by what stands for it
   * @returns whether they were stored; if not, the state's `trouble` says why
   */
  readonly storeChanges: (changes: Partial<Settings>, mend?: boolean) => Promise<boolean>;
}

/** Makes the state of a session on a workbook, as it is before anything was looked at. */
export function createSessionStore(port: WorkbookPort): SessionStore {
  let state: SessionState = { ...INITIAL, auto: recallAuto() };
  const listeners = new Set<() => void>();
  const change = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const keep = (settings: string | null): void => {
    change({ settings: parseSettings(settings), damaged: findDamage(settings) });
  };
  const attempt = async (work: () => Promise<Result<unknown, Problem>>): Promise<boolean> => {
    const result = await work();
    change({ trouble: result.ok ? null : result.problem });
    return result.ok;
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    keep,
    attempt,
    storeChanges: (changes, mend = false) =>
      attempt(async () => {
        const stored = await storeSettings(port, changes, mend);
        if (stored.ok) keep(stored.value);
        return stored;
      }),
  };
}
