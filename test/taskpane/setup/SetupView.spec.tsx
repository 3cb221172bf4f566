import "@testing-library/jest-dom";
import { act, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import type { WorkbookLook } from "../../../src/app/session";
import { defaultSettings } from "../../../src/app/settings";
import { listCandidates } from "../../../src/domain";
import { fail, succeed } from "../../../src/domain/result";
import { surveyBook, type Book } from "../../support/domain/book";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState, emptyState, readyState, startingState } from "../../support/pane/sampleStates";

const book: Book = {
  sheets: {
    "Read me": [["How to fill this in"]],
    Actions: [
      ["Workforce Action Plan"],
      ["Ref", "Action", "Lead", "RAG Jan", "RAG Feb", "Notes"],
      ["1.1", "Do it", "AB", "On Track", "At Risk", ""],
    ],
    Tasks: [
      ["Team", "Count"],
      ["No", "Task", "State", "By"],
      ["1", "Do it", "Done", "AB"],
    ],
    Log: [
      ["Key", "Red"],
      ["Ref", "Task", "Status"],
    ],
  },
  tables: [{ name: "Steps", sheet: "Log", area: { top: 1, left: 0, bottom: 2, right: 2 } }],
};

function lookAt({ sheets, tables = [] }: Book): WorkbookLook {
  const survey = surveyBook({ sheets, tables });
  return { sheets: survey.sheets.map(({ name }) => name), candidates: listCandidates(survey) };
}

const heading = (): HTMLElement => screen.getByRole("heading", { name: "Set-up" });
const keep = (): HTMLElement => screen.getByRole("button", { name: "Keep" });
const planOn = (sheet: string): BoundFunctions<typeof queries> =>
  within(screen.getByRole("group", { name: `Plan on sheet ${sheet}` }));
const tick = (sheet: string): HTMLElement =>
  screen.getByRole("checkbox", { name: `This sheet is a plan of the report (${sheet})` });
/** The label of the option that is chosen. */
const chosen = (select: HTMLElement): string | undefined =>
  (select as HTMLSelectElement).selectedOptions[0]?.text; // found by the role of a select
const optionsOf = (select: HTMLElement): readonly string[] =>
  within(select)
    .getAllByRole("option")
    .map((option) => option.textContent);

async function openSetup(state = readyState, look = lookAt(book)): Promise<RenderedPane> {
  const pane = renderPane(state);
  pane.session.lookAnswer = succeed(look);
  await pane.user.click(screen.getByRole("button", { name: "Set-up" }));
  await screen.findByRole("button", { name: "Keep" });
  return pane;
}

describe("the ways to the set-up", () => {
  it.each([
    ["Not right?", readyState],
    ["Tracker and columns", emptyState],
    ["Set-up", startingState],
    ["Set-up", doneState],
  ])("%s opens it in place of the rest, and gets the focus back", async (name, state) => {
    const { session, user } = renderPane(state);
    session.lookAnswer = succeed(lookAt(book));
    const opener = screen.getByRole("button", { name });
    await user.click(opener);
    await screen.findByRole("button", { name: "Keep" });
    expect(heading()).toHaveFocus();
    expect(screen.getByRole("button", { name: "Set-up" })).toHaveAttribute("aria-expanded", "true");
    expect(screen.getAllByRole("tab").map(({ textContent }) => textContent)).toEqual([
      "Tracker and columns",
      "Statuses",
      "Rule and cuts",
      "Options",
    ]);
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.queryByRole("heading", { name: "Set-up" })).not.toBeInTheDocument();
    expect(opener).toHaveFocus();
    expect(session.requests.filter(([method]) => method === "keep")).toEqual([]);
  });

  it("leads there from what was read, and leaves that open", async () => {
    const { session, user } = renderPane(doneState);
    session.lookAnswer = succeed(lookAt(book));
    await user.click(screen.getByRole("button", { name: /What was read/u }));
    await user.click(screen.getByRole("button", { name: "Correct this" }));
    await screen.findByRole("button", { name: "Keep" });
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(screen.getByRole("button", { name: "Correct this" })).toHaveFocus();
  });

  it("stands above the last report when there's nothing to read any more", () => {
    const problem = {
      code: "column-gone",
      sheet: "Actions",
      field: "status",
      header: "RAG Mar",
    } as const;
    renderPane({ ...doneState, stage: { kind: "empty", problem } });
    expect(screen.getByText(/the column “RAG Mar” was chosen for RAG status/u)).toBeVisible();
    expect(screen.getByRole("button", { name: "Tracker and columns" })).toBeVisible();
    expect(screen.getByRole("tab", { name: "Sections 4" })).toBeVisible();
  });

  it("goes to the set-up when it's open already", async () => {
    const { user } = await openSetup();
    await user.click(screen.getByRole("button", { name: "Set-up" }));
    expect(heading()).toHaveFocus();
  });

  it("says when the workbook can't be looked at, and looks again", async () => {
    const { session, user } = renderPane(readyState);
    session.lookAnswer = fail({ code: "busy" });
    await user.click(screen.getByRole("button", { name: "Not right?" }));
    expect(await screen.findByText(/Excel is busy/u)).toBeInTheDocument();
    session.lookAnswer = succeed(lookAt(book));
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(await screen.findByRole("button", { name: "Keep" })).toBeInTheDocument();
  });
});

describe("what was understood of the sheets", () => {
  it("is said for each in the workbook's order, the proposed one ticked with the reason", async () => {
    await openSetup();
    expect(
      screen.getAllByRole("checkbox", { name: /This sheet is a plan/u }).map((box) => [
        box.getAttribute("aria-describedby") !== null && (box as HTMLInputElement).checked, // found as a checkbox
        document.getElementById(box.getAttribute("aria-describedby") ?? "")?.textContent,
      ])
    ).toEqual([
      [false, "No header row found: no row near the top has two texts side by side."],
      [
        true,
        "Headers in row 2; recognised Ref, Action, Lead, RAG status, RAG before and Reason for RAG. Proposed: of all sheets, its headers are most like a tracker's.",
      ],
      [false, "Headers in row 2; recognised Ref and Action."],
      [false, "Table Steps, headers in row 2; recognised Ref, Action and RAG status."],
    ]);
    expect(tick("Read me")).toBeDisabled();
  });

  it("shows each field's column, and all headers to choose from", async () => {
    await openSetup();
    const plan = planOn("Actions");
    expect(plan.getByLabelText("Name of the plan")).toHaveAttribute("placeholder", "Actions");
    expect(
      ["Headers", "Ref", "Group", "RAG status", "RAG before", "Reason for RAG"].map((name) =>
        chosen(plan.getByLabelText(name))
      )
    ).toEqual([
      "Row 2: Ref, Action, Lead, RAG Jan, RAG Feb, Notes",
      "A: Ref",
      "None",
      "E: RAG Feb",
      "D: RAG Jan",
      "F: Notes",
    ]);
    expect(optionsOf(plan.getByLabelText("Due date"))).toEqual([
      "None",
      "A: Ref",
      "B: Action",
      "C: Lead",
      "D: RAG Jan",
      "E: RAG Feb",
      "F: Notes",
    ]);
    expect(screen.getByLabelText("Report title")).toHaveAttribute(
      "placeholder",
      "Workforce Action Plan"
    );
  });

  it("offers tables and rows as headers, the likeliest first", async () => {
    const { user } = await openSetup();
    await user.click(tick("Log"));
    expect(optionsOf(planOn("Log").getByLabelText("Headers"))).toEqual([
      "Table Steps: Ref, Task, Status",
      "Row 1: Key, Red",
    ]);
  });

  it("names two rows of headers, and columns by their number where the place isn't known", async () => {
    const { user } = await openSetup(
      readyState,
      lookAt({
        sheets: {
          Actions: [
            ["Ref", "Action", "This period", "", "Last period", ""],
            ["", "", "RAG", "Comments", "RAG", "Comments"],
            ["1.1", "Do it", "Red", "", "Amber", ""],
          ],
          Deep: [
            ...Array.from({ length: 80 }, () => []),
            ["Ref", "Task", "RAG"],
            ["1", "Do it", "Red"],
          ],
        },
        tables: [{ name: "Low", sheet: "Deep", area: { top: 80, left: 0, bottom: 81, right: 2 } }],
      })
    );
    expect(chosen(planOn("Actions").getByLabelText("Headers"))).toMatch(
      /^Rows 1 and 2 together: /u
    );
    expect(screen.getByText(/^Headers in rows 1 and 2; recognised Ref/u)).toBeInTheDocument();
    await user.click(tick("Deep"));
    expect(
      screen.getByText("Table Low; recognised Ref, Action and RAG status.")
    ).toBeInTheDocument();
    expect(chosen(planOn("Deep").getByLabelText("RAG status"))).toBe("3. RAG");
  });

  it("can all be unticked, which isn't a report", async () => {
    const { user } = await openSetup();
    await user.click(tick("Actions"));
    expect(keep()).toHaveAccessibleDescription(/^No sheet is ticked/u);
    expect(keep()).toHaveAttribute("aria-disabled", "true");
  });
});

describe("correcting what was understood", () => {
  it("previews each change, and keeps only what differs", async () => {
    const { session, user } = await openSetup();
    await user.selectOptions(planOn("Actions").getByLabelText("RAG status"), "D: RAG Jan");
    const plans = [
      {
        sheet: "Actions",
        table: null,
        name: "",
        columns: { status: { header: "RAG Jan", position: 3 } },
      },
    ];
    expect(session.requests.at(-1)).toEqual([
      "preview",
      { plans, title: null, reportNumber: null, scheme: null, aliases: [] },
    ]);
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual(["keep", { plans }]);
    expect(screen.queryByRole("heading", { name: "Set-up" })).not.toBeInTheDocument();
    expect(screen.getByText(/^Kept in the workbook/u)).toBeVisible();
    act(() => {
      session.change(doneState);
    });
    expect(screen.queryByText(/^Kept in the workbook/u)).not.toBeInTheDocument();
  });

  it("keeps nothing where nothing differs, and says so by saying nothing", async () => {
    const { session, user } = await openSetup();
    await user.click(keep());
    expect(session.requests.filter(([method]) => method === "keep")).toEqual([]);
    expect(screen.queryByText(/^Kept in the workbook/u)).not.toBeInTheDocument();
  });

  it("marks a column set by hand, and sets it back with the focus on it", async () => {
    const { user } = await openSetup();
    const select = planOn("Actions").getByLabelText("Reason for RAG");
    await user.selectOptions(select, "None");
    expect(select).toHaveAccessibleDescription("Set by hand.");
    await user.click(screen.getByRole("button", { name: "Back to F: Notes for Reason for RAG" }));
    expect(chosen(select)).toBe("F: Notes");
    expect(select).toHaveFocus();
    expect(select).not.toHaveAccessibleDescription();
  });

  it("moves a column to the field that is set last, and leaves one that was only passed over", async () => {
    const { user } = await openSetup();
    const plan = planOn("Actions");
    const [due, mitigation] = ["Due date", "Mitigating actions"].map((name) =>
      plan.getByLabelText(name)
    );
    if (due === undefined || mitigation === undefined) throw new Error("Both are there.");
    await user.selectOptions(due, "F: Notes");
    expect(chosen(plan.getByLabelText("Reason for RAG"))).toBe("None");
    await user.selectOptions(mitigation, "F: Notes");
    expect(chosen(due)).toBe("None");
    await user.selectOptions(mitigation, "None");
    expect(chosen(due)).toBe("F: Notes");
  });

  it("reads a sheet by other headers, and says what is still to be chosen", async () => {
    const { session, user } = await openSetup();
    await user.click(tick("Tasks"));
    expect(keep()).toHaveAttribute("aria-disabled", "true");
    expect(keep()).toHaveAccessibleDescription(
      "Sheet “Tasks” has no RAG status: choose its column."
    );
    const before = session.requests.length;
    const plan = planOn("Tasks");
    await user.selectOptions(plan.getByLabelText("Headers"), "Row 1: Team, Count");
    expect(session.requests).toHaveLength(before);
    await user.selectOptions(plan.getByLabelText("RAG status"), "B: Count");
    expect(keep()).toHaveAccessibleDescription(/has neither a ref nor an action/u);
    await user.selectOptions(plan.getByLabelText("Ref"), "A: Team");
    await user.type(plan.getByLabelText("Name of the plan"), "Actions");
    expect(keep()).toHaveAccessibleDescription(/^Two plans are named “Actions”/u);
    await user.clear(plan.getByLabelText("Name of the plan"));
    await user.type(plan.getByLabelText("Name of the plan"), "Teams");
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual([
      "keep",
      {
        plans: [
          { sheet: "Actions", table: null, name: "", columns: {} },
          {
            sheet: "Tasks",
            table: null,
            name: "Teams",
            columns: {
              ref: { header: "Team", position: 0 },
              status: { header: "Count", position: 1 },
            },
          },
        ],
      },
    ]);
  });

  it("keeps a title, and goes back to the title rows' when it's emptied", async () => {
    const { session, user } = await openSetup({
      ...readyState,
      settings: { ...defaultSettings, title: "Plan A" },
    });
    const title = screen.getByLabelText("Report title");
    expect(title).toHaveValue("Plan A");
    await user.clear(title);
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual(["keep", { title: null }]);
  });

  it("keeps a report number, and goes back to the title rows' when it's emptied", async () => {
    const { session, user } = await openSetup();
    const number = screen.getByLabelText("Report number");
    expect(number).toHaveValue("");
    expect(number).toHaveAccessibleDescription(
      "Left blank, the report has no number: the title rows say none."
    );
    await user.type(number, " 12 ");
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual(["keep", { reportNumber: 12 }]);
  });

  it("shows the number that is kept, and what it'd be without", async () => {
    const numbered = {
      ...book,
      sheets: {
        ...book.sheets,
        Actions: [["Delivery report 7"], ...(book.sheets["Actions"] ?? [])],
      },
    };
    const { session, user } = await openSetup(
      { ...readyState, settings: { ...defaultSettings, reportNumber: 3 } },
      lookAt(numbered)
    );
    const number = screen.getByLabelText("Report number");
    expect(number).toHaveValue("3");
    expect(number).toHaveAttribute("placeholder", "7");
    expect(number).toHaveAccessibleDescription("Left blank, it's 7, as the title rows say.");
    await user.clear(number);
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual(["keep", { reportNumber: null }]);
  });

  it.each(["3a", "0", "2.5", "-1", "10000"])(
    "says beside the field that %j is no report number, and keeps nothing",
    async (typed) => {
      const { session, user } = await openSetup();
      const number = screen.getByLabelText("Report number");
      await user.type(number, typed);
      expect(number).toBeInvalid();
      expect(number).toHaveAccessibleDescription(
        `“${typed}” can't be a report's number. Enter a whole number from 1 to 9999, or leave it blank.`
      );
      expect(keep()).toHaveAccessibleDescription(/^The report's number isn't right yet/u);
      await user.click(keep());
      expect(session.requests.map(([name]) => name)).not.toContain("keep");
      await user.clear(number);
      expect(number).toBeValid();
      expect(keep()).not.toHaveAttribute("aria-disabled");
    }
  );

  it("goes back to what was found, all at once", async () => {
    const plans = [{ sheet: "Tasks", table: null, name: "T", columns: {} }];
    const { session, user } = await openSetup({
      ...readyState,
      settings: { ...defaultSettings, plans },
    });
    expect(tick("Tasks")).toBeChecked();
    expect(tick("Actions")).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Back to what was found" }));
    expect(tick("Tasks")).not.toBeChecked();
    expect(tick("Actions")).toBeChecked();
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual(["keep", { plans: [] }]);
  });

  it("tells of a sheet and a column that were set and are gone", async () => {
    await openSetup({
      ...emptyState,
      settings: {
        ...defaultSettings,
        plans: [
          {
            sheet: "Actions",
            table: null,
            name: "",
            columns: { status: { header: "RAG Mar", position: 9 } },
          },
          {
            sheet: "Gone",
            table: null,
            name: "",
            columns: { ref: { header: "Code", position: 8 } },
          },
        ],
      },
    });
    expect(screen.getByText(/^Sheet “Gone” was a plan of this report/u)).toBeInTheDocument();
    expect(planOn("Actions").getByLabelText("RAG status")).toHaveAccessibleDescription(
      "Column “RAG Mar” isn't there any more."
    );
  });

  it("stays open when it can't be kept", async () => {
    const { session, user } = await openSetup();
    session.keepAnswer = false;
    await user.type(screen.getByLabelText("Report title"), "Plan B");
    await user.click(keep());
    expect(screen.getByLabelText("Report title")).toHaveValue("Plan B");
    expect(keep()).toHaveFocus();
  });
});

describe("the preview", () => {
  it("says what the report would rest on, with the rows left out", async () => {
    const { session, user } = await openSetup();
    expect(keep()).toHaveAccessibleDescription(
      "10 actions in 4 sections, 2 rows left out, 1 status not understood."
    );
    await user.click(screen.getByRole("button", { name: "Rows left out" }));
    await user.click(screen.getByRole("button", { name: "Row 10" }));
    expect(session.requests.at(-1)?.[0]).toBe("show");
  });

  it("has a line for each plan, and the plans' names where there are several", async () => {
    const { session, user } = await openSetup();
    const [plan] = sampleReport.plans;
    const [reading] = sampleReport.readings;
    if (plan === undefined || reading === undefined) throw new Error("The sample has a plan.");
    session.previewAnswer = succeed({
      ...sampleReport,
      plans: [plan, { ...plan, name: "Tasks", actions: 1, sections: [] }],
      readings: [reading, { ...reading, plan: "Tasks", sheet: "Tasks", leftOut: [] }],
    });
    await user.type(screen.getByLabelText("Report title"), "X");
    const description = document.getElementById(keep().getAttribute("aria-describedby") ?? "");
    expect([...(description?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "Actions: 10 actions in 4 sections, 2 rows left out, 1 status not understood.",
      "Tasks: 1 action in no sections, no rows left out.",
    ]);
    expect(description).toHaveAttribute("aria-live", "polite");
    await user.click(screen.getByRole("button", { name: "Rows left out" }));
    expect(screen.getByRole("heading", { name: "Tasks", level: 4 })).toBeInTheDocument();
  });

  it("says why there's no report", async () => {
    const { session, user } = await openSetup();
    session.previewAnswer = fail({ code: "no-actions", sheet: "Actions", headerRow: 1 });
    await user.type(screen.getByLabelText("Report title"), "X");
    expect(keep()).toHaveAccessibleDescription(/has its header in row 2 and no actions under it/u);
    expect(keep()).not.toHaveAttribute("aria-disabled");
  });
});

describe("the statuses", () => {
  it("are chosen beside, previewed, and kept with the rest", async () => {
    const { session, user } = await openSetup();
    await user.click(screen.getByRole("tab", { name: "Statuses" }));
    await user.click(await screen.findByRole("radio", { name: /^Red, Amber, Green/u }));
    expect(session.requests.at(-1)?.[0]).toBe("preview");
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual([
      "keep",
      { scheme: { kind: "shipped", id: "three-colour" } },
    ]);
  });

  it("can't be kept while a scheme of one's own has faults, which would be lost", async () => {
    const { session, user } = await openSetup();
    await user.click(screen.getByRole("tab", { name: "Statuses" }));
    await user.click(await screen.findByRole("radio", { name: /^Our own/u }));
    expect(keep()).not.toHaveAttribute("aria-disabled");
    await user.clear(screen.getByLabelText("Name of the scheme"));
    expect(keep()).toHaveAttribute("aria-disabled", "true");
    expect(keep()).toHaveAccessibleDescription(/^Your own scheme isn't right yet/u);
    await user.click(keep());
    expect(session.requests.map(([name]) => name)).not.toContain("keep");
    await user.click(screen.getByRole("radio", { name: /^Red, Amber, Green/u }));
    expect(keep()).not.toHaveAttribute("aria-disabled");
  });
});
