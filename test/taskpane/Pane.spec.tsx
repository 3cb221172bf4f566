import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { SessionState } from "../../src/app/session";
import { renderPane } from "../support/pane/renderPane";
import { sampleReport } from "../support/pane/sampleReport";
import { doneState, emptyState, readyState, startingState } from "../support/pane/sampleStates";

const recalculate = (): HTMLElement => screen.getByRole("button", { name: "Recalculate RAG" });

describe("the pane's states", () => {
  const lines: readonly (readonly [string, SessionState, string])[] = [
    ["starting", startingState, "Looking for the tracker"],
    ["empty", emptyState, "No tracker to work on yet"],
    [
      "ready",
      readyState,
      "Tracker on sheet Actions, RAG status in column G. Nothing is written until you recalculate.",
    ],
    [
      "working",
      { ...doneState, stage: { kind: "working", progress: { step: "reading", at: 2, of: 3 } } },
      "Reading the tracker, step 2 of 3",
    ],
    ["done", doneState, "RAG Summary and RAG Exceptions written, 5 findings"],
    [
      "done, with nothing to write",
      { ...doneState, stage: { kind: "done", written: { sheets: [], highlight: "unchanged" } } },
      "Everything was already up to date, 5 findings",
    ],
    [
      "out of date",
      { ...doneState, stage: { kind: "out-of-date", edits: 3 } },
      "Out of date: 3 edits since",
    ],
    [
      "failed with a report",
      { ...doneState, stage: { kind: "failed", problem: { code: "busy" } } },
      "Couldn't finish; the last report is shown below",
    ],
  ];

  it.each(lines)("says in one line how things stand: %s", (_name, state, line) => {
    renderPane(state);
    expect(screen.getByRole("status")).toHaveTextContent(line);
  });

  it("says what was looked for and what to do when there's no tracker", () => {
    renderPane(emptyState);
    expect(screen.getByText(/Looked on “Budget”, “Notes”/u)).toBeInTheDocument();
    expect(
      screen.getByText(/or say under Tracker and columns where it is\.$/u)
    ).toBeInTheDocument();
    expect(screen.queryByRole("tablist")).not.toBeInTheDocument();
    expect(screen.queryByRole("switch")).not.toBeInTheDocument();
    expect(recalculate()).not.toHaveAttribute("aria-disabled");
  });

  it("announces a failure at once, says what to do, and keeps the last report", () => {
    const { session } = renderPane(doneState);
    const alert = screen.getByRole("alert");
    expect(alert).toBeEmptyDOMElement();
    act(() => {
      session.change({
        stage: { kind: "failed", problem: { code: "sheet-protected", sheet: "RAG Summary" } },
      });
    });
    expect(alert).toHaveTextContent("Sheet “RAG Summary” is protected. Nothing was written.");
    expect(alert).toHaveTextContent("Unprotect it");
    expect(screen.getByRole("tab", { name: "Sections 4" })).toBeInTheDocument();
  });

  it("tells of an export that failed and of a place that couldn't be shown", () => {
    renderPane({
      ...doneState,
      exporting: { kind: "failed", problem: { code: "file-refused" } },
      trouble: { code: "gone" },
    });
    const alert = within(screen.getByRole("alert"));
    expect(alert.getByText(/file couldn't be made/u)).toBeInTheDocument();
    expect(alert.getByText(/isn't where it was a moment ago/u)).toBeInTheDocument();
  });

  it("shows how far it is, to screen readers too", () => {
    renderPane({
      ...readyState,
      stage: { kind: "working", progress: { step: "writing", at: 3, of: 3 } },
    });
    const bar = screen.getByRole("progressbar", { name: "Recalculating" });
    expect(bar).toHaveAttribute("aria-valuenow", "3");
    expect(bar).toHaveAttribute("aria-valuemax", "3");
    expect(bar).toHaveAttribute("aria-valuetext", "Writing the sheets, step 3 of 3");
  });

  it("says when rows weren't highlighted", () => {
    renderPane({
      ...doneState,
      stage: {
        kind: "done",
        written: { sheets: ["RAG Summary"], highlight: "skipped-protected" },
      },
    });
    expect(screen.getByRole("status")).toHaveTextContent(
      "RAG Summary written, 5 findings. Rows weren't highlighted: the tracker's sheet is protected."
    );
  });

  it("follows the session, and stops when it is gone", () => {
    const { session, unmount } = renderPane(readyState);
    act(() => {
      session.change({ ...doneState, report: { ...sampleReport, findings: [] } });
    });
    expect(screen.getByRole("status")).toHaveTextContent("written, no findings");
    unmount();
    expect(session.listenerCount).toBe(0);
  });
});

describe("what one presses in the pane", () => {
  it("recalculates, and the button keeps the focus through a run and does nothing meanwhile", async () => {
    const { session, user } = renderPane(readyState);
    await user.click(recalculate());
    expect(session.requests).toEqual([["recalculate"]]);
    const button = recalculate();
    act(() => {
      session.change({
        stage: { kind: "working", progress: { step: "finding", at: 1, of: 3 } },
      });
    });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.keyboard("{Enter}");
    expect(session.requests).toHaveLength(1);
    act(() => {
      session.change(doneState);
    });
    expect(button).toHaveFocus();
    expect(button).not.toHaveAttribute("aria-disabled");
  });

  it("exports once there's a report, and says what that makes and came to", async () => {
    const { session, user } = renderPane(readyState);
    const button = screen.getByRole("button", { name: "Export" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    await user.click(button);
    expect(screen.queryByRole("region", { name: "Export" })).not.toBeInTheDocument();
    act(() => {
      session.change(doneState);
    });
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    const workbook = await screen.findByRole("button", { name: "Workbook (.xlsx)" });
    expect(workbook).toHaveAccessibleDescription(
      /^RAG Summary \(\d+ sections\) and RAG Exceptions/u
    );
    await user.click(workbook);
    expect(session.requests).toEqual([["exportAs", "workbook"]]);
    act(() => {
      session.change({
        exporting: { kind: "done", form: "workbook", fileName: "Plan.xlsx", how: "downloaded" },
      });
    });
    expect(await screen.findByText(/^Downloaded as Plan\.xlsx\./u)).toBeInTheDocument();
    expect(workbook).toHaveFocus();
    await user.click(button);
    expect(workbook).not.toBeInTheDocument();
  });

  it("leads to the written sheets", async () => {
    const { session, user } = renderPane(doneState);
    await user.click(screen.getByRole("button", { name: "Show RAG Summary" }));
    await user.click(screen.getByRole("button", { name: "Show RAG Exceptions" }));
    expect(session.requests).toEqual([
      ["showSheet", "RAG Summary"],
      ["showSheet", "RAG Exceptions"],
    ]);
  });
});
