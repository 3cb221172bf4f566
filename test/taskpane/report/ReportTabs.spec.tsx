import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { renderPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

const tab = (name: string): HTMLElement => screen.getByRole("tab", { name });

describe("the report's tabs", () => {
  it("carry their counts, and name the panel that they control", () => {
    renderPane(doneState);
    expect(screen.getAllByRole("tab").map((each) => each.textContent)).toEqual([
      "Sections 4",
      "Findings 5",
      "Exceptions 1",
      "What changed",
    ]);
    expect(tab("Sections 4")).toHaveAttribute("aria-selected", "true");
    const panel = screen.getByRole("tabpanel", { name: "Sections 4" });
    expect(tab("Sections 4")).toHaveAttribute("aria-controls", panel.id);
  });

  it("are one tab stop, walked with arrows that go round, Home and End", async () => {
    const { user } = renderPane(doneState);
    await user.click(tab("Sections 4"));
    await user.keyboard("{ArrowRight}");
    expect(tab("Findings 5")).toHaveFocus();
    expect(screen.getByRole("tabpanel", { name: "Findings 5" })).toBeVisible();
    await user.keyboard("{End}");
    expect(tab("What changed")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(tab("Sections 4")).toHaveFocus();
    await user.keyboard("{ArrowLeft}");
    expect(tab("What changed")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(tab("Sections 4")).toHaveAttribute("aria-selected", "true");
    expect(screen.getAllByRole("tab").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
  });

  it("leave other keys, and arrows with a modifier, to the browser", async () => {
    const { user } = renderPane(doneState);
    await user.click(tab("Sections 4"));
    await user.keyboard("{Alt>}{ArrowRight}{/Alt}{ArrowDown}");
    expect(tab("Sections 4")).toHaveFocus();
  });

  it("keep what was opened while another is shown and the report is made anew", async () => {
    const { session, user } = renderPane(doneState);
    await user.click(screen.getByRole("button", { name: /^1\.1 Workforce Data/u }));
    await user.click(tab("Findings 5"));
    act(() => {
      session.change({ report: { ...sampleReport, findings: [] } });
    });
    expect(tab("Findings 0")).toHaveAttribute("aria-selected", "true");
    await user.click(tab("Sections 4"));
    expect(screen.getByText(/^At Risk because 3 of 4 actions/u)).toBeVisible();
  });
});
