import "@testing-library/jest-dom";
import { act, screen, within, type BoundFunctions, type queries } from "@testing-library/react";
import { publishedScheme } from "../../../src/domain";
import { applyOverrides } from "../../../src/domain/overrides/applyOverrides";
import { makeOverride, type OverrideRequest } from "../../../src/domain/overrides/overrideList";
import type { Report } from "../../../src/domain/report";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

const ON_TRACK = 1;
const [plan] = sampleReport.plans;
const [data] = plan?.sections ?? [];
if (plan === undefined || data === undefined) throw new Error("no section");
const request: OverrideRequest = {
  plan: plan.name,
  section: data,
  overall: ON_TRACK,
  reason: "The board has agreed.",
};
const override = makeOverride(request, publishedScheme, "2025-03-03");
const settled: Report = {
  ...sampleReport,
  plans: applyOverrides(sampleReport.plans, [override], publishedScheme),
};

const sections = (): BoundFunctions<typeof queries> =>
  within(screen.getByRole("tabpanel", { name: "Sections 4" }));
const button = (name: string): HTMLElement => sections().getByRole("button", { name });

async function openSection(report = sampleReport): Promise<RenderedPane> {
  const pane = renderPane({ ...doneState, report });
  await pane.user.click(sections().getByRole("button", { name: /^1\.1 / }));
  return pane;
}

describe("a section's overall RAG", () => {
  it("is set by hand, for a reason", async () => {
    const { session, user } = await openSection();
    await user.click(button("Set by hand… for 1.1 Workforce Data"));
    const choices = within(sections().getByRole("group", { name: "Overall RAG" }));
    expect(choices.getAllByRole("radio").map((each) => each.closest("div")?.textContent)).toEqual([
      "On Track",
      "At Risk",
      "Off Track",
    ]);
    expect(choices.getByRole("radio", { name: "At Risk" })).toHaveFocus();
    await user.click(choices.getByRole("radio", { name: "On Track" }));
    await user.type(sections().getByLabelText("Why it's set by hand"), "The board has agreed.");
    await user.click(button("Set"));
    expect(session.requests).toEqual([["setOverall", request]]);
    expect(button("Set by hand… for 1.1 Workforce Data")).toHaveFocus();
  });

  it("isn't set without a reason", async () => {
    const { session, user } = await openSection();
    await user.click(button("Set by hand… for 1.1 Workforce Data"));
    const reason = sections().getByLabelText("Why it's set by hand");
    await user.type(reason, "  {Enter}");
    expect(reason).toBeInvalid();
    expect(reason).toHaveAccessibleDescription(/^Enter a reason/u);
    expect(reason).toHaveFocus();
    expect(session.requests).toEqual([]);
  });

  it("stays being set where it couldn't be kept, so that one can try again", async () => {
    const { session, user } = await openSection();
    session.acceptAnswer = false;
    await user.click(button("Set by hand… for 1.1 Workforce Data"));
    await user.type(sections().getByLabelText("Why it's set by hand"), "Agreed.{Enter}");
    expect(session.requests).toHaveLength(1);
    expect(button("Set")).not.toHaveAttribute("aria-disabled", "true");
  });

  it.each(["Cancel", "Escape"])("isn't set after %s, and the button has the focus", async (way) => {
    const { session, user } = await openSection();
    await user.click(button("Set by hand… for 1.1 Workforce Data"));
    if (way === "Escape") await user.keyboard("{Escape}");
    else await user.click(button("Cancel"));
    expect(button("Set by hand… for 1.1 Workforce Data")).toHaveFocus();
    expect(session.requests).toEqual([]);
  });

  it("that was set by hand says both, and is taken back", async () => {
    const { session, user } = await openSection(settled);
    expect(
      sections().getByText(
        "On Track, set by hand: The board has agreed. The rule gives At Risk because 3 of 4 actions (75%) are adverse: 3 At Risk; the cut is 30%."
      )
    ).toBeVisible();
    expect(sections().getByRole("button", { name: /^1\.1 / })).toHaveTextContent(
      /On Track.*Set by hand: The board has agreed\. The rule gives At Risk\./u
    );
    expect(
      sections().getByText(/^By the rule: 2 fewer adverse actions and it would be/u)
    ).toBeVisible();
    await user.click(button("Take back for 1.1 Workforce Data"));
    expect(session.requests).toEqual([["takeBackOverall", override]]);
    expect(button("Set otherwise… for 1.1 Workforce Data")).toHaveFocus();
  });

  it("that was set by hand can be set otherwise, with its reason to begin with", async () => {
    const { session, user } = await openSection(settled);
    await user.click(button("Set otherwise… for 1.1 Workforce Data"));
    expect(sections().getByLabelText("Why it's set by hand")).toHaveValue("The board has agreed.");
    await user.click(sections().getByRole("radio", { name: "Off Track" }));
    await user.click(button("Set"));
    const [asked] = session.requests;
    expect(asked?.[0] === "setOverall" ? asked[1].overall : null).toBe(5);
  });
});

describe("why a section's overall RAG is what it is", () => {
  it.each<[Report, readonly string[]]>([
    [
      sampleReport,
      [
        "1.1 Workforce Data: At Risk because 3 of 4 actions (75%) are adverse: 3 At Risk; the cut is 30%.",
        "2 fewer adverse actions and it would be On Track; 2 more exceptions and it would be Off Track.",
      ],
    ],
    [
      settled,
      [
        "1.1 Workforce Data: On Track, set by hand: The board has agreed. The rule gives At Risk because 3 of 4 actions (75%) are adverse: 3 At Risk; the cut is 30%.",
        "By the rule: 2 fewer adverse actions and it would be On Track; 2 more exceptions and it would be Off Track.",
      ],
    ],
  ])("is copied with how close the next is", async (report, lines) => {
    const { user } = await openSection(report);
    await user.click(button("Copy why, for 1.1 Workforce Data"));
    expect(await navigator.clipboard.readText()).toBe(lines.join("\n"));
    expect(sections().getByText("Copied.")).toBeInTheDocument();
  });
});

describe("what was set by hand of a section that is gone", () => {
  it("is told below the sections, and can be taken back", async () => {
    const gone = { ...override, ref: "9.9", title: "Gone" };
    const settings = { ...doneState.settings, overrides: [override, gone] };
    const { session, user } = renderPane({ ...doneState, report: settled, settings });
    const section = within(
      sections().getByRole("region", { name: "Set by hand, and not in the report" })
    );
    expect(section.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "9.9 Gone: On Track. The board has agreed. Take back for 9.9 Gone",
    ]);
    await user.click(section.getByRole("button", { name: "Take back for 9.9 Gone" }));
    expect(session.requests).toEqual([["takeBackOverall", gone]]);
    expect(section.getByRole("heading")).toHaveFocus();
  });

  it("keeps the focus where it was when the last of them is taken back", async () => {
    const gone = { ...override, ref: "9.9", title: "Gone" };
    const settings = { ...doneState.settings, overrides: [gone] };
    const { session, user } = renderPane({ ...doneState, settings });
    session.takeBackOverall = () => {
      act(() => {
        session.change({ settings: doneState.settings });
      });
      return Promise.resolve(true);
    };
    await user.click(button("Take back for 9.9 Gone"));
    expect(screen.queryByRole("region", { name: /^Set by hand/u })).not.toBeInTheDocument();
    expect(document.body).not.toHaveFocus();
  });

  it("isn't told where there's none", () => {
    renderPane({
      ...doneState,
      report: settled,
      settings: { ...doneState.settings, overrides: [override] },
    });
    expect(screen.queryByRole("region", { name: /^Set by hand/u })).not.toBeInTheDocument();
  });
});
