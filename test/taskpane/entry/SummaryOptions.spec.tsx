import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session";
import type { SummarySettings } from "../../../src/app/settings";
import { openOptions } from "../../support/pane/openOptions";
import { doneState } from "../../support/pane/sampleStates";

const withSettings = (settings: Partial<SummarySettings>): SessionState => ({
  ...doneState,
  settings: { ...doneState.settings, ...settings },
});

describe("what RAG Summary has", () => {
  it("is a chart, which is taken off and put on again", async () => {
    const { user, session } = await openOptions(doneState);
    const chart = screen.getByRole("switch", { name: "Chart on RAG Summary" });
    expect(chart).toBeChecked();
    await user.click(chart);
    act(() => {
      session.change(withSettings({ summaryChart: "off" }));
    });
    expect(chart).not.toBeChecked();
    await user.click(chart);
    expect(session.requests).toEqual([
      ["setSummary", { summaryChart: "off" }],
      ["setSummary", { summaryChart: "put" }],
    ]);
  });

  it("is counts that follow the tracker, where it's chosen", async () => {
    const { user, session } = await openOptions(doneState);
    await user.click(screen.getByRole("switch", { name: "Counts follow the tracker" }));
    expect(session.requests).toEqual([["setSummary", { liveSummary: true }]]);
  });

  it("says why the counts are fixed all the same", async () => {
    const notLive = "The counts are fixed: the tracker has rows without a ref.";
    const written = { sheets: [], highlight: "off", notLive } as const;
    await openOptions({ ...withSettings({ liveSummary: true }), stage: { kind: "done", written } });
    expect(screen.getByText(notLive)).toBeVisible();
  });
});
