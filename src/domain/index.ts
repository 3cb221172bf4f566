/** The domain's front door: cells in, report out. */
export {
  findTracker,
  type FoundTracker,
  type NoTracker,
  type TrackerPlace,
} from "./tracker/findTracker";
export { makeReport, type ReportSettings } from "./makeReport";
export { readTracker } from "./tracker/readTracker";
export { readTitleBlock } from "./tracker/titleBlock";
export { createStatusReader, type StatusReader } from "./scheme/readStatus";
export { publishedScheme } from "./scheme/publishedScheme";
export { defaultRule } from "./summary/overallRag";
