import "@testing-library/jest-dom";
import { screen, within, type BoundFunctions, type queries } from "@testing-library/react";
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
