import { describeStage } from "../../../src/taskpane/state/describeStage";
import { doneState } from "../../support/pane/sampleStates";

it("says what a run wrote over, and that it can be brought back", () => {
  const overwritten =
    "RAG Summary: 1 cell had been changed since it was last written, and was written anew: D14. Undo in Excel brings back what was there";
  const stage = {
    kind: "done",
    written: { sheets: ["RAG Summary"], highlight: "unchanged", overwritten },
  } as const;
  expect(describeStage({ ...doneState, report: null, stage })).toEqual({
    tone: "good",
    text: `RAG Summary written, no findings. ${overwritten}`,
  });
});
