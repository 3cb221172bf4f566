/** What hands files to the user. Loaded apart from the pane, which opens sooner for it. */
export { copyRich } from "./copyRich";
export { deliverFile } from "./deliverFile";
export { paintDrawing } from "./paintDrawing";
