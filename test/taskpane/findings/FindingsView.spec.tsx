import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { defaultSettings } from "../../../src/app/settings";
import type { ReportedFinding } from "../../../src/domain/accepted/ReportedFinding";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { FakeSession } from "../../support/pane/FakeSession";
import { reportedFinding } from "../../support/pane/reportedFinding";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { sampleReport, statusColumn } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

async function openFindings(report = sampleReport): Promise<RenderedPane> {
  const pane = renderPane({ ...doneState, report });
  await pane.user.click(screen.getByRole("tab", { name: /^Findings/u }));
  return pane;
}
const panel = () => within(screen.getByRole("tabpanel", { name: /^Findings/u }));

describe("the findings", () => {
  it("are grouped by kind with counts, worst first", async () => {
    await openFindings();
    expect(
      panel()
        .getAllByRole("heading", { level: 2 })
        .map(({ textContent }) => textContent)
    ).toEqual([
      "What we still need from you 2 lines",
      "Status not known Error, 1",
      "Status missing Error, 1",
      "Due date not readable Warning, 1",
      "Status spelt another way Note, 2",
    ]);
  });

  it("say where and what in plain words, and lead to the cell", async () => {
    const { session, user } = await openFindings();
    await user.click(
      panel().getByRole("button", { name: /^Row 6, RAG: “on-track” reads as On Track It counts/u })
    );
    await user.click(panel().getByRole("button", { name: /^Row 9, Due date: “end of Q4-ish”/u }));
    expect(session.requests).toEqual([
      ["show", { sheet: "Actions", row: rowIndex(5), column: statusColumn }],
      ["show", { sheet: "Actions", row: rowIndex(8), column: columnIndex(5) }],
    ]);
  });

  it("name the column by its letter where it has no header, and the sheet where there are several", async () => {
    const [reading] = sampleReport.readings;
    if (reading === undefined) throw new Error("no reading");
    await openFindings({
      ...sampleReport,
      readings: [
        { ...reading, columns: [] },
        { ...reading, plan: "More", sheet: "More" },
      ],
    });
    expect(
      panel().getByRole("button", { name: /^Actions: Row 13, column G: “On Trakc”/u })
    ).toBeVisible();
  });

  it("are walked with arrow keys, whatever their kinds", async () => {
    const { user } = await openFindings();
    const [first, second] = ["Row 13, RAG", "Row 18, RAG"].map((name) =>
      panel().getByRole("button", { name: new RegExp(`^${name}: `, "u") })
    );
    const last = panel().getByRole("button", { name: /^Row 7, RAG: /u });
    act(() => first?.focus());
    await user.keyboard("{ArrowDown}");
    expect(second).toHaveFocus();
    await user.keyboard("{End}");
    expect(last).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(first).toHaveFocus();
  });

  it("say, where there are none, what was checked, and as at which day", async () => {
    const { session } = await openFindings({ ...sampleReport, findings: [] });
    expect(
      panel().getByText(
        "No findings: each action's status, ref, section, lead, due date, reason and mitigating actions were checked, and the report's own figures. Statuses were compared with due dates as at 28 February 2025."
      )
    ).toBeVisible();
    expect(panel().queryByRole("combobox")).toBeNull();
    act(() => {
      session.change({
        report: { ...sampleReport, findings: [], info: { ...sampleReport.info, asAt: null } },
      });
    });
    expect(
      panel().getByText(/Without an as-at date it can't be told what is overdue/u)
    ).toBeVisible();
  });

  it("say beside others that nothing can be overdue without an as-at date", async () => {
    const info = { ...sampleReport.info, asAt: null };
    const { session } = await openFindings({ ...sampleReport, info });
    expect(panel().getByText(/^Without an as-at date/u)).toBeVisible();
    act(() => {
      session.change({ report: sampleReport });
    });
    expect(panel().queryByText(/^Without an as-at date/u)).toBeNull();
  });
});

describe("a text that is nearly a status", () => {
  const unknown = (row: number, text: string, nearest: number | null): ReportedFinding =>
    reportedFinding({
      code: "status/unknown",
      severity: "error",
      place: { sheet: "Actions", row: rowIndex(row), column: statusColumn },
      ref: "",
      plan: "Actions",
      section: "",
      lead: "",
      text,
      nearest,
    });
  const report = {
    ...sampleReport,
    findings: [
      unknown(5, "On Trakc", 1),
      unknown(6, "on trakc", 1),
      unknown(7, "Ongoing", null),
      unknown(8, "At Rsik", 3),
    ],
  };
  const earlier = { text: "Halted", label: "Off Track" };
  const offers = (): (string | null)[] =>
    panel()
      .getAllByRole("button", { name: /^Always read/u })
      .map(({ textContent }) => textContent);

  async function openOffers(): Promise<RenderedPane> {
    const pane = await openFindings(report);
    act(() => {
      pane.session.change({ settings: { ...defaultSettings, aliases: [earlier] } });
    });
    return pane;
  }
  /** What a real session does once the settings are kept. */
  const takeOn = (session: FakeSession): void => {
    const [name, kept] = session.requests.at(-1) ?? [];
    if (name !== "keep" || typeof kept !== "object") throw new Error("nothing was kept");
    act(() => {
      session.change({ settings: { ...session.state().settings, ...kept } });
    });
  };

  it("is offered to be read as that from now on, once for each text", async () => {
    await openOffers();
    expect(offers()).toEqual([
      "Always read “On Trakc” as On Track",
      "Always read “At Rsik” as At Risk",
    ]);
  });

  it("is kept beside those kept before; the answer takes the focus", async () => {
    const { session, user } = await openOffers();
    await user.click(panel().getByRole("button", { name: "Always read “On Trakc” as On Track" }));
    expect(session.requests).toEqual([
      ["keep", { aliases: [earlier, { text: "On Trakc", label: "On Track" }] }],
    ]);
    takeOn(session);
    expect(
      panel().getByText("Kept: “On Trakc” is always read as On Track. Recalculate RAG will use it.")
    ).toHaveFocus();
    await user.click(panel().getByRole("button", { name: "Always read “At Rsik” as At Risk" }));
    takeOn(session);
    expect(session.state().settings.aliases).toEqual([
      earlier,
      { text: "On Trakc", label: "On Track" },
      { text: "At Rsik", label: "At Risk" },
    ]);
  });

  it("loses none when two are kept at once", async () => {
    const { session, user } = await openOffers();
    let finish: () => void = () => undefined;
    const saved = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const keep = session.keep.bind(session);
    session.keep = async (settings) => {
      await saved;
      const kept = await keep(settings);
      takeOn(session);
      return kept;
    };
    await user.click(panel().getByRole("button", { name: /^Always read “On Trakc”/u }));
    await user.click(panel().getByRole("button", { name: /^Always read “At Rsik”/u }));
    expect(session.requests).toEqual([]);
    await act(async () => {
      finish();
      await saved;
    });
    await panel().findByText(/^Kept: “At Rsik”/u);
    expect(session.state().settings.aliases.map(({ text }) => text)).toEqual([
      "Halted",
      "On Trakc",
      "At Rsik",
    ]);
  });

  it("stays offered when it couldn't be kept", async () => {
    const { session, user } = await openOffers();
    session.keepAnswer = false;
    const offer = panel().getByRole("button", { name: /^Always read “On Trakc”/u });
    await user.click(offer);
    expect(offer).toHaveFocus();
    expect(offer).not.toHaveAttribute("aria-disabled");
    await user.click(offer);
    expect(session.requests).toHaveLength(2);
  });
});
