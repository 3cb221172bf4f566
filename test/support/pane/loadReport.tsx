import { cleanup, render, screen } from "@testing-library/react";
import { App } from "../../../src/taskpane/App";
import { FakeSession } from "./FakeSession";
import { doneState } from "./sampleStates";

/** Has the pane load the part that it loads late: from then on a report is drawn at once. */
export async function loadReport(): Promise<void> {
  render(<App session={new FakeSession(doneState)} readTheme={() => "light"} />);
  // Compiling that part takes its time on a busy machine.
  await screen.findByRole("tablist", {}, { timeout: 30_000 });
  cleanup();
}
