import "@testing-library/jest-dom";
import { act, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import type { PastReports } from "../../../src/app/session";
import type { HistoryReading, KeptReport } from "../../../src/domain/history/HistoryReading";
import type { SnapshotAction } from "../../../src/domain/history/Snapshot";
import type { ReportMovements } from "../../../src/domain/movements/Movement";
import type { Report } from "../../../src/domain/report";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { statusLabel } from "../../../src/domain/scheme/statusLabel";
import { formatSection } from "../../../src/domain/summary/formatSection";
import { overallLabel } from "../../../src/domain/summary/overallRag";
import { rowIndex } from "../../../src/domain/tracker/place";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";
import type { HistoryProblem } from "../../../src/app/HistoryProblem";
import type { SessionState } from "../../../src/app/session";

/** The sample's actions as they would be kept. */
const CURRENT: readonly SnapshotAction[] = sampleReport.plans.flatMap(({ name, sections }) =>
  sections.flatMap((section) =>
    section.links.map(({ ref, status }) => ({
      plan: name,
      group: section.group,
      ref,
      section: formatSection(section),
      overall: overallLabel(section.overall, sampleReport.scheme),
      status: status === null ? "" : statusLabel(status, sampleReport.scheme),
      due: "",
      title: "x",
      reason: "",
    }))
  )
);

function kept(number: number, asAt: string, part: Partial<KeptReport> = {}): KeptReport {
  return {
    id: `${number}/1/${asAt}`,
    report: {
      title: "Workforce",
      number,
      revision: 1,
      asAt,
      finished: "2025-01-10",
      fingerprint: "",
    },
    actions: CURRENT,
    damage: { changed: [], added: [], gone: [], of: CURRENT.length },
    ...part,
  };
}

/** The second report: 1.1 was On Track, 1.1.2 too, and 2.3.3 was there. */
const SECOND = kept(2, "2024-12-31", {
  actions: [
    ...CURRENT.map((action) => ({
      ...action,
      ...(action.section.startsWith("1.1") ? { overall: "On Track" } : {}),
      ...(action.ref === "1.1.2" ? { status: "On Track" } : {}),
    })),
    ...CURRENT.filter(({ ref }) => ref === "2.3.2").map((action) => ({ ...action, ref: "2.3.3" })),
  ],
});
const FIRST = kept(1, "2024-09-30");

const BASELINE: ReportMovements = {
  kind: "compared",
  baseline: { kind: "report", id: SECOND.id, report: SECOND.report, edited: false },
  sections: [],
  actions: [],
  unchanged: 0,
  withoutRef: { before: 0, after: 0 },
};
const REPORT: Report = { ...sampleReport, movements: BASELINE };

const past = (...reports: KeptReport[]): Result<PastReports, HistoryProblem> =>
  succeed({ history: { reports, strays: [], gone: [] }, current: CURRENT });

const panel = (): BoundFunctions<typeof queries> =>
  within(screen.getByRole("tabpanel", { name: "What changed" }));

/** Renders the pane with what changed shown. */
async function open(
  history: Result<PastReports, HistoryProblem>,
  report = REPORT,
  state: Partial<SessionState> = {}
): Promise<RenderedPane> {
  const pane = renderPane({ ...doneState, ...state, report });
  pane.session.historyAnswer = history;
  await pane.user.click(screen.getByRole("tab", { name: "What changed" }));
  // Compiling that part takes its time on a busy machine.
  await panel().findByRole(
    "button",
    { name: /Finish report…|Read them again/u },
    { timeout: 30_000 }
  );
  return pane;
}

const asked = ({ session }: RenderedPane): unknown[] => session.requests.map(([name]) => name);

describe("the list of reports", () => {
  it("opens to what a report said, by its own rows, which can be copied", async () => {
    const { user } = await open(past(FIRST, SECOND));
    await user.click(panel().getByRole("button", { name: /^Workforce\. Report 2, / }));
    const said = panel()
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    expect(said).toContain("1.1 Workforce Data: On Track; 2 On Track, 2 At Risk.");
    await user.click(
      panel().getByRole("button", { name: /^Copy what report 2, as at 31 December 2024, said$/ })
    );
    const copied = (await navigator.clipboard.readText()).split("\n");
    expect(copied[0]).toMatch(/^Actions: 4 sections \(.*\), 11 actions \(.*\)\.$/u);
    expect(copied).toContain("1.1 Workforce Data: On Track; 2 On Track, 2 At Risk.");
  });

  it("tells the fingerprint of each, where it was kept", async () => {
    const { report } = SECOND;
    await open(
      past(FIRST, { ...SECOND, report: { ...report, fingerprint: "3f9a 12c4 77b0 e1d2" } })
    );
    const list = panel()
      .getAllByRole("listitem")
      .map((item) => item.textContent)
      .filter((text) => text.startsWith("Workforce."));
    expect(list).toEqual([
      expect.stringMatching(/^Workforce\. Report 2, .*Fingerprint 3f9a 12c4 77b0 e1d2\.$/u),
      expect.not.stringContaining("Fingerprint"),
    ]);
  });
});

describe("a report whose rows are all gone", () => {
  const withGone = (...gone: HistoryReading["gone"]): Result<PastReports, HistoryProblem> =>
    succeed({ history: { reports: [SECOND], strays: [], gone }, current: CURRENT });

  it("is named, and one can go on without it", async () => {
    const { session, user } = await open(
      withGone({ id: "1/1/2024-09-30", rows: 67 }, { id: "-/1/2024-06-30", rows: 1 })
    );
    expect(panel().getByRole("heading", { name: "Missing from RAG History (2)" })).toBeVisible();
    expect(
      panel().getByText(
        "Report as at 30 June 2024, was finished with 1 row, and none of them is there any more."
      )
    ).toBeVisible();
    session.historyAnswer = withGone();
    await user.click(
      panel().getByRole("button", { name: "Go on without Report 1, as at 30 September 2024" })
    );
    expect(session.requests.slice(-2)).toEqual([
      ["forgetReport", "1/1/2024-09-30"],
      ["readHistory"],
    ]);
    expect(
      await panel().findByText("Report 1, as at 30 September 2024, isn't missed any more.")
    ).toBeVisible();
    expect(
      await panel().findByRole("heading", { name: "Missing from RAG History (0)" })
    ).toHaveFocus();
  });

  it("is no report that nobody has finished, where there's no other", async () => {
    const history = { reports: [], strays: [], gone: [{ id: "1/1/2024-09-30", rows: 67 }] };
    await open(succeed({ history, current: CURRENT }), { ...REPORT, movements: null });
    expect(
      panel().getByText(/^The reports that were finished aren't there any more/u)
    ).toBeVisible();
  });

  it("stays named when that can't be kept", async () => {
    const { session, user } = await open(withGone({ id: "1/1/2024-09-30", rows: 67 }));
    session.keepAnswer = false;
    await user.click(panel().getByRole("button", { name: /^Go on without Report 1/u }));
    expect(session.requests.at(-1)).toEqual(["forgetReport", "1/1/2024-09-30"]);
    expect(panel().getByRole("heading", { name: "Missing from RAG History (1)" })).toBeVisible();
  });
});

describe("what changed", () => {
  it("isn't looked at before it's shown", () => {
    const pane = renderPane({ ...doneState, report: REPORT });
    expect(asked(pane)).toEqual([]);
  });

  it("is told since the baseline: in short, by section, and by action with the way to its row", async () => {
    const pane = await open(past(FIRST, SECOND));
    expect(
      panel().getByText(
        "Since report 2, as at 31 December 2024: Actions: 1 worsened, 1 removed and 9 unchanged."
      )
    ).toBeVisible();
    expect(
      panel()
        .getAllByRole("listitem")
        .map((item) => item.textContent)
    ).toContain("▼ Worsened 1.1 Workforce Data: On Track, then At Risk");
    expect(panel().getByRole("heading", { name: "Removed (1)" })).toBeVisible();
    expect(
      panel().getByText("2.3.3 was removed; it was Delivery Date Missed with Risk.")
    ).toBeVisible();
    await pane.user.click(
      panel().getByRole("button", { name: "1.1.2 worsened from On Track to At Risk." })
    );
    expect(pane.session.requests.at(-1)).toEqual([
      "show",
      { sheet: "Actions", row: rowIndex(6), column: 6 },
    ]);
  });

  it("can be copied", async () => {
    const { user } = await open(past(FIRST, SECOND));
    await user.click(panel().getByRole("button", { name: "Copy what changed" }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        "Since report 2, as at 31 December 2024: Actions: 1 worsened, 1 removed and 9 unchanged.",
        "1.1 Workforce Data: Worsened since report 2, as at 31 December 2024: from On Track to At Risk.",
        "1.1.2 worsened from On Track to At Risk.",
        "2.3.3 was removed; it was Delivery Date Missed with Risk.",
      ].join("\n")
    );
  });

  it("is told between any two reports; refs of a finished one lead nowhere", async () => {
    const { user } = await open(past(FIRST, SECOND));
    await user.selectOptions(panel().getByRole("combobox", { name: "Changes since" }), FIRST.id);
    await user.selectOptions(panel().getByRole("combobox", { name: "Up to" }), SECOND.id);
    expect(
      panel().getByText(
        "Since report 1, as at 30 September 2024: Actions: 1 improved, 1 new and 9 unchanged."
      )
    ).toBeVisible();
    expect(panel().getByText("1.1.2 improved from At Risk to On Track.")).toBeVisible();
    expect(panel().queryByRole("button", { name: /^1\.1\.2/u })).toBeNull();
  });

  it("offers to compare RAG Summary with another report", async () => {
    const pane = await open(past(FIRST, SECOND));
    expect(panel().queryByRole("button", { name: "Compare them with this one" })).toBeNull();
    await pane.user.selectOptions(
      panel().getByRole("combobox", { name: "Changes since" }),
      FIRST.id
    );
    await pane.user.click(panel().getByRole("button", { name: "Compare them with this one" }));
    expect(pane.session.requests.at(-1)).toEqual(["chooseBaseline", FIRST.id]);
  });

  it("says that there's nothing to compare with yet", async () => {
    await open(past(), sampleReport);
    expect(panel().getByText(/^No report has been finished yet/u)).toBeVisible();
  });

  it("has reports chosen where none was before this one's day", async () => {
    await open(past(kept(4, "2025-06-30")), sampleReport);
    expect(panel().getByText(/^No report was finished before this one's day/u)).toBeVisible();
  });

  it("goes along when the report is compared with another one", async () => {
    const pane = await open(past(FIRST, SECOND), sampleReport);
    expect(panel().getByText(/^No report was finished before/u)).toBeVisible();
    act(() => {
      pane.session.change({ report: REPORT });
    });
    expect(await panel().findByText(/^Since report 2, as at 31 December 2024:/u)).toBeVisible();
  });

  it("goes by the tracker's own column where that's what the report does", async () => {
    const [reading] = sampleReport.readings;
    const [first] = reading?.columns ?? [];
    if (reading === undefined || first === undefined) throw new Error("The sample has no columns.");
    await open(past(), {
      ...sampleReport,
      readings: [
        {
          ...reading,
          columns: [...reading.columns, { ...first, field: "baseline", header: "Last" }],
        },
      ],
      movements: {
        ...BASELINE,
        baseline: { kind: "column", headers: ["Last"] },
        unchanged: 10,
      },
    });
    expect(
      panel().getByText("Since the tracker's own column “Last”: Actions: 10 unchanged.")
    ).toBeVisible();
  });

  it("names the refs that stop the comparison, and counts those without one", async () => {
    const twice = CURRENT.map((action) => ({ ...action, ref: "7" }));
    const { unmount } = await open(past(kept(2, "2024-12-31", { actions: twice })));
    expect(
      panel().getByText(
        "Nothing could be compared, since refs are used twice in report 2, as at 31 December 2024: 7. Give each action a ref of its own."
      )
    ).toBeVisible();
    unmount();
    const bare = CURRENT.map((action) => ({ ...action, ref: "" }));
    await open(past(kept(2, "2024-12-31", { actions: bare })));
    expect(panel().getByText("10 actions without a ref couldn't be followed.")).toBeVisible();
  });

  it("says what was done to finished reports by hand, and draws their adverse shares", async () => {
    const damage = {
      changed: [rowIndex(4), rowIndex(8)],
      added: [rowIndex(11)],
      gone: [3],
      of: 11,
    };
    await open(
      succeed({
        history: { reports: [FIRST, { ...SECOND, damage }], strays: [rowIndex(20)], gone: [] },
        current: CURRENT,
      })
    );
    const list = within(
      panel().getByRole("heading", { name: "Finished reports (2)" }).parentElement ?? fallBack()
    );
    expect(list.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Workforce. Report 2, as at 31 December 2024: 11 actions, finished on 10 Jan 2025." +
        "Changed by hand since: rows 5 and 9.Added by hand since: row 12.1 of its 11 rows is gone.",
      "Workforce. Report 1, as at 30 September 2024: 10 actions, finished on 10 Jan 2025.",
    ]);
    expect(list.getByText(/^Of no report.*: row 21 of RAG History\.$/u)).toBeVisible();
    expect(
      panel().getByText(
        "Actions: Report 1, as at 30 September 2024: 50% (4 of 8); Report 2, as at 31 December 2024: 44.4% (4 of 9); this report: 50% (4 of 8)."
      )
    ).toBeVisible();
  });

  it("says what kept the history from being read, and reads it again", async () => {
    const pane = await open(fail({ code: "busy" }));
    expect(panel().getByText(/^Excel is busy/u)).toBeVisible();
    pane.session.historyAnswer = past(FIRST, SECOND);
    await pane.user.click(panel().getByRole("button", { name: "Read them again" }));
    expect(await panel().findByText(/^Since report 2/u)).toBeVisible();
  });

  it("is read anew with each report", async () => {
    const pane = await open(past(FIRST, SECOND));
    pane.session.historyAnswer = past(SECOND);
    act(() => {
      pane.session.change({ report: { ...REPORT } });
    });
    expect(await panel().findByRole("heading", { name: "Finished reports (1)" })).toBeVisible();
    expect(pane.session.requests).toEqual([["readHistory"], ["readHistory"]]);
  });

  it("isn't read anew for edits that the report follows", async () => {
    const pane = await open(past(FIRST, SECOND));
    act(() => {
      pane.session.change({ report: { ...REPORT }, stage: { kind: "out-of-date", edits: 1 } });
    });
    expect(pane.session.requests).toEqual([
      ["readHistory"],
      ["readHistory", { reports: [FIRST, SECOND], strays: [], gone: [] }],
    ]);
  });
});

describe("finishing the report", () => {
  const openForm = async (
    history = past(FIRST, SECOND),
    report = REPORT,
    state: Partial<SessionState> = {}
  ): Promise<RenderedPane> => {
    const pane = await open(history, report, state);
    await pane.user.click(panel().getByRole("button", { name: "Finish report…" }));
    return pane;
  };
  const form = (): BoundFunctions<typeof queries> =>
    within(panel().getByRole("group", { name: "What will be finished" }));

  it("says first what will be kept and what is still open", async () => {
    const pane = await openForm();
    expect(form().getByRole("heading")).toHaveFocus();
    expect(
      form().getByText("Workforce Action Plan. Report 3, as at 28 February 2025. 10 actions.")
    ).toBeVisible();
    expect(
      form()
        .getAllByRole("listitem")
        .map((item) => item.textContent)
    ).toEqual(["2 actions not rated.", "5 findings."]);
    await pane.user.click(form().getByRole("button", { name: "Cancel" }));
    expect(panel().getByRole("button", { name: "Finish report…" })).toHaveFocus();
    expect(asked(pane)).not.toContain("finishReport");
  });

  it("tells what came of it, and shows the history", async () => {
    const pane = await openForm();
    const report = {
      title: "",
      number: 3,
      revision: 1,
      asAt: "2025-02-28",
      finished: "",
      fingerprint: "",
    };
    pane.session.finishAnswer = succeed(report);
    await pane.user.click(form().getByRole("button", { name: "Finish report 3" }));
    expect(pane.session.requests).toContainEqual(["finishReport", 1]);
    expect(
      await panel().findByText("Report 3, as at 28 February 2025, is finished: 10 actions kept.")
    ).toBeVisible();
    expect(panel().getByRole("button", { name: "Finish report…" })).toHaveFocus();
    await pane.user.click(panel().getByRole("button", { name: "Show RAG History" }));
    expect(pane.session.requests.at(-1)).toEqual(["showSheet", "RAG History"]);
    expect(asked(pane).filter((name) => name === "readHistory")).toHaveLength(2);
  });

  it.each<readonly [HistoryProblem, RegExp]>([
    [{ code: "changed-since" }, /^The tracker or the settings have changed since/u],
    [{ code: "no-as-at" }, /^The report has no as-at date/u],
    [
      { code: "finished-already", number: 3, asAt: "2025-02-28", times: 2 },
      /^Report 3 was finished meanwhile/u,
    ],
    [
      { code: "finished-already", number: null, asAt: "2025-02-28", times: 1 },
      /^The report as at 28 February 2025 was finished meanwhile/u,
    ],
    [
      { code: "history-columns", sheet: "Past", headers: ["RAG", "Ref"] },
      /^The table on sheet “Past” has lost its columns “RAG” and “Ref”/u,
    ],
    [{ code: "sheet-not-ours", sheet: "RAG History" }, /^Finished reports are kept on sheet/u],
    [{ code: "sheet-protected", sheet: "Past" }, /^Finished reports are kept on sheet “Past”/u],
    [{ code: "host", hostCode: "X", partial: true }, /doesn't tell what was written/u],
    [{ code: "host", hostCode: "X", partial: false }, /^Excel couldn't do this \(X\)/u],
  ])("says what kept it from being finished: %j", async (problem, text) => {
    const pane = await openForm();
    pane.session.finishAnswer = fail(problem);
    await pane.user.click(form().getByRole("button", { name: "Finish report 3" }));
    expect(await panel().findByText(text)).toBeVisible();
  });

  it("makes another revision of one that was finished, and says so", async () => {
    const pane = await openForm(past(FIRST, SECOND, kept(3, "2025-02-28")));
    expect(form().getByText(/^It was finished before/u)).toBeVisible();
    await pane.user.click(form().getByRole("button", { name: "Finish report 3" }));
    expect(pane.session.requests).toContainEqual(["finishReport", 2]);
  });

  it("isn't possible without a day, nor after the tracker has changed", async () => {
    const undated = { ...REPORT, info: { ...REPORT.info, asAt: null } };
    const { user, session, unmount } = await openForm(past(), undated);
    const button = form().getByRole("button", { name: "Finish report 3" });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(form().getByText(/^Set the as-at date/u)).toBeVisible();
    await user.click(button);
    expect(session.requests).not.toContainEqual(["finishReport", 1]);
    unmount();
    await openForm(past(), REPORT, { stage: { kind: "out-of-date", edits: 2 } });
    expect(form().getByText(/Recalculate RAG first/u)).toBeVisible();
  });

  it("names refs that are used twice, and actions without one", async () => {
    const numbered = { ...REPORT, info: { ...REPORT.info, number: null } };
    const current = [
      ...CURRENT.slice(0, 2).map((action) => ({ ...action, ref: "7" })),
      ...CURRENT.slice(2, 3).map((action) => ({ ...action, ref: "" })),
    ];
    await openForm(succeed({ history: { reports: [], strays: [], gone: [] }, current }), numbered);
    expect(form().getByText(/^1 ref is used twice.*: 7\.$/u)).toBeVisible();
    expect(form().getByText("1 action without a ref, which can't be followed.")).toBeVisible();
    expect(form().getByRole("button", { name: "Finish this report" })).toBeVisible();
  });
});

function fallBack(): never {
  throw new Error("There's no list.");
}
