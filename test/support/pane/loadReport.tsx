import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session";
import { App } from "../../../src/taskpane/App";
import { FakeSession } from "./FakeSession";
import { doneState } from "./sampleStates";

/** Has the pane load the parts that it loads late: from then on a report is drawn at once. */
export async function loadReport(): Promise<void> {
  const state: SessionState = {
    ...doneState,
    exporting: { kind: "cancelled" },
    trouble: { code: "busy" },
    stage: { kind: "working", progress: { step: "reading", at: 1, of: 2 } },
  };
  render(<App session={new FakeSession(state)} readTheme={() => "light"} />);
  // Compiling those parts takes its time on a busy machine.
  await screen.findByRole("tablist", {}, { timeout: 30_000 });
  await screen.findByText(/^Cancelled/u, {}, { timeout: 30_000 });
  await screen.findByRole("button", { name: "Cancel recalculating" }, { timeout: 30_000 });
  await screen.findByText(/^Excel is busy/u, {}, { timeout: 30_000 });
  fireEvent.click(screen.getByRole("button", { name: "Export" }));
  await screen.findByRole("region", { name: "Export" }, { timeout: 30_000 });
  cleanup();
}
