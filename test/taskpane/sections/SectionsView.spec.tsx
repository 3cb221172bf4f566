import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { rowIndex } from "../../../src/domain/tracker/place";
import { renderPane } from "../../support/pane/renderPane";
import { sampleReport, statusColumn } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

const panel = () => within(screen.getByRole("tabpanel", { name: "Sections 4" }));
const row = (start: string): HTMLElement =>
  panel().getByRole("button", { name: new RegExp(`^${start}`, "u") });

describe("a plan's headline", () => {
  it("counts its sections by overall RAG, in words", () => {
    renderPane(doneState);
    expect(panel().getByRole("heading", { level: 2, name: "Actions" })).toBeInTheDocument();
    const [counts] = panel().getAllByRole("list");
    if (counts === undefined) throw new Error("no list of counts");
    expect(
      within(counts)
        .getAllByRole("listitem")
        .map((item) => item.textContent.replace(/[^\w%]+/gu, " "))
    ).toEqual(["1 On Track 25%", "2 At Risk 50%", "0 Off Track 0%", "1 Not rated 25%"]);
  });

  it("gives its actions by status as a table that needs no colour", () => {
    renderPane(doneState);
    const [legend] = panel().getAllByRole("table");
    if (legend === undefined) throw new Error("no legend");
    const cells = within(legend)
      .getAllByRole("row")
      .slice(1)
      .map((line) => [
        within(line).getByRole("rowheader").textContent.replace(/^\W+/u, ""),
        ...within(line)
          .getAllByRole("cell")
          .map((cell) => cell.textContent),
      ]);
    expect(cells).toEqual([
      ["Delivered", "1", "13%"],
      ["On Track", "3", "37%"],
      ["Delivery Date Missed no Risk", "0", "0%"],
      ["At Risk", "3", "37%"],
      ["Delivery Date Missed with Risk", "1", "13%"],
      ["Off Track", "0", "0%"],
      ["Not rated", "2", "not counted"],
    ]);
  });
});

describe("10,000 sections", () => {
  it("are counted, and shown a part at a time", async () => {
    const [plan] = sampleReport.plans;
    const [section] = plan?.sections ?? [];
    if (plan === undefined || section === undefined) throw new Error("The sample has a section.");
    const sections = Array.from({ length: 10_000 }, (_, at) => ({
      ...section,
      ref: `${at + 1}.1`,
      group: "",
    }));
    const { user } = renderPane({
      ...doneState,
      report: { ...sampleReport, plans: [{ ...plan, sections }] },
    });
    // By their texts: roles and names of hundreds of rows take long to be worked out.
    const isShown = (ref: string): boolean => screen.queryByText(ref) !== null;
    expect([isShown("200.1"), isShown("201.1")]).toEqual([true, false]);
    const more = screen.getByText("Show 200 more of 10,000");
    await user.click(more);
    expect([isShown("400.1"), isShown("401.1")]).toEqual([true, false]);
    expect(more).toHaveFocus();
  });
});

describe("the sections", () => {
  it("stand under their groups in tracker order, each with its RAG in words and its shares", () => {
    renderPane(doneState);
    expect(
      panel()
        .getAllByRole("heading")
        .map((heading) => `${heading.tagName} ${heading.textContent.replace(/[^\w.%,]+/gu, " ")}`)
    ).toEqual([
      "H2 Actions",
      "H3 What was read 10 actions, 2 rows left out",
      "H3 Plan",
      "H4 1.1 Workforce Data At Risk 25% On Track, 75% At Risk ",
      "H4 1.2 Workforce Planning On Track 50% Delivered, 50% On Track, 1 unrated Contains 1 Off Track",
      "H3 Attract",
      "H4 2.3 Address high vacancy levels and the retention of staff in parts of the workforce At Risk 50% On Track, 50% Delivery Date Missed with Risk ",
      "H4 2.4 Exit interviews Not rated 1 unrated ",
    ]);
  });

  it("stand one level higher where the tracker has no groups", () => {
    const [plan] = sampleReport.plans;
    if (plan === undefined) throw new Error("no plan");
    const sections = plan.sections.map((section) => ({ ...section, group: "" }));
    renderPane({ ...doneState, report: { ...sampleReport, plans: [{ ...plan, sections }] } });
    expect(panel().queryByRole("heading", { level: 4 })).not.toBeInTheDocument();
    expect(panel().getByRole("heading", { level: 3, name: /^1\.1 / })).toBeInTheDocument();
  });

  it("open to why, and to their actions, which lead to their rows", async () => {
    const { session, user } = renderPane(doneState);
    const button = row("1.2 Workforce Planning");
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    expect(button).toHaveAttribute("aria-expanded", "true");
    expect(panel().getByText("On Track because none of 2 actions is adverse.")).toBeVisible();
    expect(panel().getByText("One more adverse action and it would be At Risk.")).toBeVisible();
    const entry = panel().getByRole("button", { name: "1.2.3 Test the model with two boards" });
    expect(entry.closest("li")).toHaveTextContent(/Not ratedRow 13$/u);
    await user.click(entry);
    expect(session.requests).toEqual([
      ["show", { sheet: "Actions", row: rowIndex(12), column: statusColumn }],
    ]);
    await user.click(button);
    expect(panel().queryByText(/^On Track because/u)).not.toBeInTheDocument();
  });

  it("name an action's status that isn't to be rated", async () => {
    const [plan] = sampleReport.plans;
    const links = plan?.sections[1]?.links.map((link) => ({ ...link, notRated: "Exempt" })) ?? [];
    const sections = plan?.sections.map((section) => ({ ...section, links: links.slice(2) })) ?? [];
    const plans = sampleReport.plans.map((each) => ({ ...each, sections }));
    const { user } = renderPane({ ...doneState, report: { ...sampleReport, plans } });
    await user.click(row("1.2 Workforce Planning"));
    const entry = panel().getByRole("button", { name: "1.2.3 Test the model with two boards" });
    expect(entry.closest("li")).toHaveTextContent(/ExemptRow 13$/u);
  });

  it("are one tab stop, walked with the arrow keys across groups", async () => {
    const { user } = renderPane(doneState);
    await user.click(row("1.2 "));
    await user.keyboard("{ArrowDown}");
    expect(row("2.3 ")).toHaveFocus();
    expect(row("2.3 ")).toHaveAttribute("tabindex", "0");
    expect(row("1.1 ")).toHaveAttribute("tabindex", "-1");
    await user.keyboard("{End}{ArrowDown}");
    expect(row("1.1 ")).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(row("1.1 ")).toHaveAttribute("aria-expanded", "true");
    await user.tab();
    expect(panel().getByRole("button", { name: /^1\.1\.1 / })).toHaveFocus();
  });

  it("show their actions page by page when there are very many", async () => {
    const [plan] = sampleReport.plans;
    const [section] = plan?.sections ?? [];
    const [link] = section?.links ?? [];
    if (!plan || !section || !link) throw new Error("no action");
    const links = Array.from({ length: 120 }, (_, index) => ({
      ...link,
      ref: `1.1.${index + 1}`,
      row: rowIndex(index + 5),
    }));
    const { user } = renderPane({
      ...doneState,
      report: { ...sampleReport, plans: [{ ...plan, sections: [{ ...section, links }] }] },
    });
    await user.click(screen.getByRole("button", { name: /^1\.1 / }));
    const count = () => screen.getAllByRole("button", { name: /^1\.1\.\d/u }).length;
    expect(count()).toBe(50);
    await user.click(screen.getByRole("button", { name: "Show 50 more of 120" }));
    const more = screen.getByRole("button", { name: "Show 20 more of 120" });
    await user.click(more);
    expect(count()).toBe(120);
    expect(more).toHaveFocus();
    expect(more).toHaveTextContent("All 120 are shown");
  });
});

describe("what was read", () => {
  it("says where, which columns, and which rows were left out and why", async () => {
    const { session, user } = renderPane(doneState);
    await user.click(panel().getByRole("button", { name: /^What was read/u }));
    expect(panel().getByText("Sheet Actions, headers in row 5.")).toBeVisible();
    const columns = panel().getByRole("table", { name: "Columns" });
    expect(within(columns).getAllByRole("row").at(-1)).toHaveTextContent("RAG statusGRAG");
    expect(
      panel().getByText("section heading: “1.2 Workforce Planning”").closest("li")
    ).toHaveTextContent(/^Row 10/u);
    await user.click(panel().getByRole("button", { name: "Row 14" }));
    expect(session.requests).toEqual([["show", { sheet: "Actions", row: 13, column: 0 }]]);
  });

  it("names the table, and says when nothing was left out", async () => {
    const [reading] = sampleReport.readings;
    if (reading === undefined) throw new Error("no reading");
    const { user } = renderPane({
      ...doneState,
      report: { ...sampleReport, readings: [{ ...reading, table: "Tracker", leftOut: [] }] },
    });
    await user.click(panel().getByRole("button", { name: /^What was read/u }));
    expect(panel().getByText("Sheet Actions, table Tracker, headers in row 5.")).toBeVisible();
    expect(panel().getByText("Every row under the headers is an action.")).toBeVisible();
  });
});
