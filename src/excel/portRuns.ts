/** What the port does only once a user asks for it. Loaded apart from the pane; see `loadPortRuns`. */
export { changeCells } from "./changeCells";
export { appendHistoryRows, readHistoryRows } from "./historyTable";
export { readDropDowns } from "./readDropDowns";
export { readSelection } from "./readSelection";
export { readWorkbook } from "./readWorkbook";
export { runInOneUndoStep } from "./runInOneUndoStep";
export { writeWorkbook } from "./writeWorkbook";
