import { act, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import type { Report } from "../../../src/domain/report";
import {
  addAcceptance,
  makeAcceptance,
  removeAcceptance,
} from "../../../src/domain/accepted/acceptanceList";
import { markAccepted } from "../../../src/domain/accepted/markAccepted";
import type { Acceptance } from "../../../src/domain/accepted/Acceptance";
import type { FakeSession } from "./FakeSession";
import { renderPane, type RenderedPane } from "./renderPane";
import { doneState } from "./sampleStates";

/** The panel of the findings, by role and name. */
export function findingsPanel(): BoundFunctions<typeof queries> {
  return within(screen.getByRole("tabpanel", { name: /^Findings/u }));
}

/** Renders the pane on a report, with its findings shown. */
export async function openFindings(report: Report): Promise<RenderedPane> {
  const pane = renderPane({ ...doneState, report });
  await pane.user.click(screen.getByRole("tab", { name: /^Findings/u }));
  return pane;
}

/** Has a session accept and take back as a real one does; what it's asked for is noted all the same. */
export function keepAcceptances(session: FakeSession): void {
  let accepted: readonly Acceptance[] = [];
  const keep = (next: readonly Acceptance[]): void => {
    accepted = next;
    const { report } = session.state();
    if (report === null) return;
    act(() => {
      session.change({ report: { ...report, findings: markAccepted(report.findings, accepted) } });
    });
  };
  const accept = session.accept.bind(session);
  const takeBack = session.takeBack.bind(session);
  session.accept = async (finding, reason) => {
    const done = await accept(finding, reason);
    if (done) keep(addAcceptance(accepted, makeAcceptance(finding, reason, "2025-03-03")));
    return done;
  };
  session.takeBack = async (acceptance) => {
    const done = await takeBack(acceptance);
    if (done) keep(removeAcceptance(accepted, acceptance));
    return done;
  };
}
