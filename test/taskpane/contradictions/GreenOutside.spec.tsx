import "@testing-library/jest-dom";
import { within } from "@testing-library/react";
import { reportFromGrid, reportFromGrids } from "../../support/domain/reportFromGrid";
import { findingsPanel, keepAcceptances, openFindings } from "../../support/pane/openFindings";
import type { RenderedPane } from "../../support/pane/renderPane";

const HEADERS = ["Section", "Ref", "Action", "Lead", "Due date", "RAG", "Reason for RAG"];
const LATE = 45_688;
const AHEAD = 46_000;
const GRID = [
  HEADERS,
  ["1.1 Data", "1.1.1", "One", "AB", LATE, "On Track", "On hold; the lead was delayed."],
  ["1.1 Data", "1.1.2", "Two", "AB", AHEAD, "Delivered", ""],
  ["1.1 Data", "1.1.3", "Three", "AB", AHEAD, "Delivery Date Missed no Risk", "As said."],
  ["1.1 Data", "1.1.4", "Four", "AB", LATE, "Off Track", "No money."],
  ["1.1 Data", "1.1.5", "Five", "AB", LATE, "On Track", ""],
  ["1.1 Data", "1.1.6", "Six", "AB", AHEAD, "on track", ""],
];

async function openPanel(report = reportFromGrid(GRID)): Promise<RenderedPane> {
  const pane = await openFindings(report);
  await pane.user.click(findingsPanel().getByRole("button", { name: /^Green on the outside/u }));
  return pane;
}
/** What the panel shows: of what, the status, the evidence. */
const entries = (): string[][] =>
  findingsPanel()
    .getAllByRole("listitem")
    .filter((item) => item.matches(".contradiction"))
    .map((item) => [
      within(item).getAllByRole("button")[0]?.textContent ?? "",
      item.querySelector(".rag-badge")?.lastChild?.textContent ?? "",
      ...within(item)
        .getAllByRole("paragraph")
        .map(({ textContent }) => textContent),
    ]);

describe("green on the outside", () => {
  it("gathers by status what speaks against it, what matters most first", async () => {
    await openPanel();
    const asAt = "the report is as at 28 February 2025.";
    expect(entries()).toEqual([
      ["Section 1.1 Data", "On Track", "It contains 1 Off Track."],
      [
        "1.1.1, row 2",
        "On Track",
        `It was due on 31 January 2025; ${asAt}`,
        "The reason says “On hold” and “delayed”.",
      ],
      ["1.1.5, row 6", "On Track", `It was due on 31 January 2025; ${asAt}`],
      [
        "1.1.3, row 4",
        "Delivery Date Missed no Risk",
        `It isn't due until 9 December 2025; ${asAt}`,
      ],
      ["1.1.2, row 3", "Delivered", `It isn't due until 9 December 2025; ${asAt}`],
    ]);
  });

  it("stands in place of the groups of these findings: each is seen once", async () => {
    await openPanel();
    expect(
      findingsPanel()
        .getAllByRole("heading", { level: 2 })
        .map(({ textContent }) => textContent)
    ).toEqual([
      "Green on the outside 5",
      "What we still need from you 1 line",
      "Status spelt another way Note, 1",
    ]);
  });

  it("leads to the cells, and is walked with arrow keys", async () => {
    const report = reportFromGrid(GRID);
    const { session, user } = await openPanel(report);
    await user.click(findingsPanel().getByRole("button", { name: "1.1.1, row 2" }));
    const overdue = report.findings.find(({ code }) => code === "contradiction/overdue");
    expect(session.requests).toEqual([["show", overdue?.place]]);
    await user.keyboard("{ArrowDown}");
    expect(findingsPanel().getByRole("button", { name: "1.1.5, row 6" })).toHaveFocus();
  });

  it("says on which sheet, where there are several, and a row without a ref by its number", async () => {
    const row = ["1.1 Data", "", "One", "AB", LATE, "On Track", ""];
    await openPanel(reportFromGrids({ Workforce: [HEADERS, row], Estates: [HEADERS, row] }));
    expect(entries().map(([name]) => name)).toEqual([
      "Workforce: No ref, row 2",
      "Estates: No ref, row 2",
    ]);
  });

  it("accepts one piece of evidence and keeps the others, focus and all", async () => {
    const { session, user } = await openPanel();
    keepAcceptances(session);
    await user.click(
      findingsPanel().getByRole("button", { name: /^Accept… 1\.1\.1, row 2: It was due/u })
    );
    await user.keyboard("A new date is being agreed.{Enter}");
    expect(findingsPanel().getByRole("button", { name: "1.1.1, row 2" })).toHaveFocus();
    expect(entries().find(([name]) => name === "1.1.1, row 2")).toEqual([
      "1.1.1, row 2",
      "On Track",
      "The reason says “On hold” and “delayed”.",
    ]);
  });

  it("isn't there when nothing speaks against a status", async () => {
    await openFindings(
      reportFromGrid([HEADERS, ["1.1 Data", "1.1.1", "One", "AB", AHEAD, "On Track", ""]])
    );
    expect(findingsPanel().queryByText(/^Green on the outside/u)).toBeNull();
  });
});
