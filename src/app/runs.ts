/**
 * What is done only once a user asks for it. Loaded apart from the pane, which opens sooner for it;
 * see `loadRuns`.
 */
export { acceptFinding, markReport, takeBackFinding } from "./acceptFinding";
export { applyFixes, undoChanges } from "./applyFixes";
export { exportReport } from "./exports/exportReport";
export { recallForm } from "./exports/lastForm";
export { finishReport } from "./finishReport";
export { lookAtSheets } from "./lookAtSheets";
export { openHistory } from "./openHistory";
export { previewReport } from "./previewReport";
export { readSelection } from "./readSelection";
export { recalculate } from "./recalculate";
export { retryBusy } from "./retryBusy";
export { setDropDown } from "./setDropDown";
export { setHighlight } from "./setHighlight";
export { setOverall, takeBackOverall } from "./setOverall";
export { writeFollowed } from "./writeFollowed";
