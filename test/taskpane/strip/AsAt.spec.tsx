import "@testing-library/jest-dom";
import { fireEvent, screen } from "@testing-library/react";
import { renderPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState, readyState, sampleFound } from "../../support/pane/sampleStates";

const field = (): HTMLElement => screen.getByLabelText("As-at date");

/** A date field takes its value whole, as its picker gives it. */
const enterDay = (day: string): void => {
  fireEvent.change(field(), { target: { value: day } });
};

describe("the report strip", () => {
  it("names the report, its number and its day", () => {
    renderPane(readyState);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Workforce Action Plan, report 3"
    );
    expect(screen.getByRole("button", { name: "as at 28 Feb 2025" })).toBeInTheDocument();
  });

  it("leaves the number out when there's none, and says when no day is set", () => {
    renderPane({ ...readyState, found: { ...sampleFound, reportNumber: null, asAt: null } });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Workforce Action Plan$/u);
    expect(screen.getByRole("button", { name: "as-at date not set" })).toBeInTheDocument();
  });

  it("goes by the report once there is one", () => {
    const info = { title: "Delivery Plan", number: 4, asAt: "2025-06-30" };
    renderPane({ ...doneState, report: { ...sampleReport, info } });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Delivery Plan, report 4");
    expect(screen.getByRole("button", { name: "as at 30 Jun 2025" })).toBeInTheDocument();
  });
});

describe("changing the as-at date", () => {
  it("begins in the field, saves the day and gives the focus back", async () => {
    const { session, user } = renderPane(readyState);
    await user.click(screen.getByRole("button", { name: "as at 28 Feb 2025" }));
    await screen.findByLabelText("As-at date");
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue("2025-02-28");
    enterDay("2025-03-31");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(session.requests).toEqual([["setAsAt", "2025-03-31"]]);
    expect(screen.getByRole("button", { name: /^as at/u })).toHaveFocus();
  });

  it.each(["Cancel", "Escape"])("changes nothing on %s", async (way) => {
    const { session, user } = renderPane(readyState);
    await user.click(screen.getByRole("button", { name: "as at 28 Feb 2025" }));
    await screen.findByLabelText("As-at date");
    enterDay("2025-03-31");
    if (way === "Cancel") await user.click(screen.getByRole("button", { name: "Cancel" }));
    else await user.keyboard("{Escape}");
    expect(session.requests).toEqual([]);
    expect(screen.getByRole("button", { name: "as at 28 Feb 2025" })).toHaveFocus();
  });

  it("asks nothing of the session when the day stays as it was", async () => {
    const { session, user } = renderPane(readyState);
    await user.click(screen.getByRole("button", { name: "as at 28 Feb 2025" }));
    await screen.findByLabelText("As-at date");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(session.requests).toEqual([]);
    expect(screen.queryByLabelText("As-at date")).not.toBeInTheDocument();
  });

  it.each([
    ["a blank field", ""],
    ["a year that isn't one yet", "0202-03-31"],
  ])("doesn't save %s, and says what is missing", async (_, value) => {
    const { session, user } = renderPane({ ...readyState, found: { ...sampleFound, asAt: null } });
    await user.click(screen.getByRole("button", { name: "as-at date not set" }));
    await screen.findByLabelText("As-at date");
    enterDay(value);
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(session.requests).toEqual([]);
    expect(field()).toHaveFocus();
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(
      "Enter a whole date: day, month and a year with four digits."
    );
  });
});
