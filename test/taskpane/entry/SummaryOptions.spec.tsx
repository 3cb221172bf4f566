import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { SessionState } from "../../../src/app/session";
import type { SummarySettings } from "../../../src/app/settings";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { doneState } from "../../support/pane/sampleStates";

const withSettings = (settings: Partial<SummarySettings>): SessionState => ({
  ...doneState,
  settings: { ...doneState.settings, ...settings },
});

async function openOptions(state: SessionState): Promise<RenderedPane> {
  const pane = renderPane(state);
  await pane.user.click(await screen.findByRole("button", { name: /^On RAG Summary/u }));
  return pane;
}

describe("what RAG Summary has", () => {
  it("is told while the options are shut", async () => {
    renderPane(doneState);
    expect(
      await screen.findByRole("button", { name: "On RAG Summary: a chart, fixed counts" })
    ).toBeVisible();
  });

  it("is a chart, which is taken off and put on again", async () => {
    const { user, session } = await openOptions(doneState);
    const chart = screen.getByRole("switch", { name: "Chart on RAG Summary" });
    expect(chart).toBeChecked();
    await user.click(chart);
    act(() => {
      session.change(withSettings({ summaryChart: "off" }));
    });
    expect(
      await screen.findByRole("button", { name: "On RAG Summary: no chart, fixed counts" })
    ).toBeVisible();
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
