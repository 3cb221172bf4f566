import type { Found, SessionState } from "../../../src/app/session";
import { defaultSettings } from "../../../src/app/settings";
import { NO_OFFERS } from "../../../src/domain/fixes/keepOffers";
import { sampleReport } from "./sampleReport";

/** What is found on opening the sample. */
export const sampleFound: Found = {
  plans: [{ sheet: "Actions", table: null, statusColumn: "G" }],
  title: "Workforce Action Plan",
  asAt: "2025-02-28",
  reportNumber: 3,
};

/** The state of a session that has just been made. */
export const startingState: SessionState = {
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

/** No sheet of the workbook has a tracker. */
export const emptyState: SessionState = {
  ...startingState,
  stage: { kind: "empty", problem: { code: "no-tracker", sheets: ["Budget", "Notes"] } },
};

/** The tracker was found, and nothing has been run. */
export const readyState: SessionState = {
  ...startingState,
  stage: { kind: "ready", found: sampleFound },
  found: sampleFound,
};

/** The first run has written both sheets. */
export const doneState: SessionState = {
  ...readyState,
  stage: {
    kind: "done",
    written: { sheets: ["RAG Summary", "RAG Exceptions"], highlight: "applied" },
  },
  report: sampleReport,
};
