import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { Progress, SessionState } from "../../../src/app/session";
import { renderPane } from "../../support/pane/renderPane";
import { doneState } from "../../support/pane/sampleStates";

const working = (progress: Progress): SessionState => ({
  ...doneState,
  stage: { kind: "working", progress },
});
const reading = (done: number): SessionState =>
  working({ step: "reading", at: 2, of: 3, rows: { done, of: 100_000 } });

it("tells the rows as they're read, and announces the step alone", async () => {
  const { session } = renderPane(reading(20_000));
  await screen.findByText("Rows 20,000 of 100,000");
  const status = screen.getAllByRole("status").find((each) => each.textContent.includes("Reading"));
  expect(status?.textContent).toBe("Reading the tracker, step 2 of 3");
  expect(
    screen.getByText("Rows 20,000 of 100,000").closest("[role=status], [aria-live]")
  ).toBeNull();
  act(() => {
    session.change(reading(50_000));
  });
  expect(screen.getByText("Rows 50,000 of 100,000")).toBeInTheDocument();
  expect(status?.textContent).toBe("Reading the tracker, step 2 of 3");
  expect(screen.getByRole("progressbar")).toHaveAttribute(
    "aria-valuetext",
    "Reading the tracker, step 2 of 3. Rows 50,000 of 100,000"
  );
});

it("is cancelled by its button, and the focus goes to what begins the next run", async () => {
  const { session, user } = renderPane(reading(20_000));
  await screen.findByRole("button", { name: "Cancel recalculating" });
  await user.click(screen.getByRole("button", { name: "Cancel recalculating" }));
  expect(session.requests).toContainEqual(["cancel"]);
  act(() => {
    session.change({ ...doneState, stage: { kind: "cancelled" } });
  });
  expect(screen.getByText("Cancelled. The workbook is as it was.")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Cancel recalculating" })).toBeNull();
  expect(screen.getByRole("button", { name: "Recalculate RAG" })).toHaveFocus();
});

it("is cancelled by Esc", async () => {
  const { session, user } = renderPane(reading(20_000));
  await screen.findByRole("button", { name: "Cancel recalculating" });
  await user.keyboard("{Escape}");
  expect(session.requests).toContainEqual(["cancel"]);
});

it("isn't cancelled once it writes", async () => {
  const { session, user } = renderPane(working({ step: "writing", at: 3, of: 3 }));
  await screen.findByRole("button", { name: "Cancel recalculating" });
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Cancel recalculating" }));
  expect(session.requests).not.toContainEqual(["cancel"]);
  expect(screen.getByRole("button", { name: "Cancel recalculating" })).toHaveAttribute(
    "aria-disabled",
    "true"
  );
});

it("says what to do while Excel is busy", async () => {
  renderPane(working({ step: "waiting", at: 1, of: 3 }));
  expect(
    screen.getByText(
      "Excel is busy, and is asked again. If you're editing a cell, finish it with Enter or Esc"
    )
  ).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: "Cancel recalculating" })).toBeEnabled();
});
