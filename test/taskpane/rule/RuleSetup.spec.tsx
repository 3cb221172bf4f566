import "@testing-library/jest-dom";
import { fireEvent, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { threeColourScheme } from "../../../src/domain";
import { openRule, publishedReport, rulePanel } from "./openRule";

const AT_RISK = "Cut for At Risk (adverse actions)";
const OFF_TRACK = "Cut for Off Track (exceptions)";
const field = (label: string): HTMLElement => rulePanel().getByRole("spinbutton", { name: label });
const slider = (label: string): HTMLElement => rulePanel().getByRole("slider", { name: label });
const option = (name: string): HTMLElement => rulePanel().getByRole("radio", { name });
const change = (): HTMLElement => rulePanel().getAllByRole("status")[0] ?? document.body;
const keep = (): HTMLElement => screen.getByRole("button", { name: "Keep" });

/** Types a cut anew. */
async function type(user: UserEvent, label: string, text: string): Promise<void> {
  await user.clear(field(label));
  await user.type(field(label), text);
}

describe("the rule", () => {
  it("is shown as it's kept, each in its own words, and the second cut as our reading", async () => {
    await openRule();
    expect(option("Adverse share")).toBeChecked();
    expect(option("Adverse share")).toHaveAccessibleDescription(/^Off Track when at least 50% /u);
    expect(option("Any adverse")).toHaveAccessibleDescription(
      "At Risk when any of a section's rated actions is At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track."
    );
    expect(field(AT_RISK)).toHaveValue(30);
    expect(field(AT_RISK)).toHaveAccessibleDescription("");
    expect(field(OFF_TRACK)).toHaveValue(50);
    expect(field(OFF_TRACK)).toHaveAccessibleDescription(
      /^Our reading: the published pages can't/u
    );
    expect(change()).toHaveTextContent(
      "No section would change: 15 On Track, 5 At Risk and 0 Off Track."
    );
  });

  it("is kept as it's set, and only then", async () => {
    const { session, user } = await openRule();
    await user.click(option("Weighted severity"));
    expect(field(AT_RISK)).toHaveValue(40);
    await user.click(rulePanel().getByRole("checkbox", { name: /^Actions without a status/u }));
    expect(session.requests.some(([name]) => name === "keep")).toBe(false);
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual([
      "keep",
      {
        rule: {
          kind: "weighted-severity",
          adverseCut: 40,
          exceptionCut: 100,
          unratedIsAdverse: true,
        },
      },
    ]);
  });

  it("that isn't changed is not kept", async () => {
    const { session, user } = await openRule();
    await type(user, AT_RISK, "25");
    await type(user, AT_RISK, "30");
    await user.click(keep());
    expect(session.requests.some(([name]) => name === "keep")).toBe(false);
  });

  it("doesn't have the tracker read again at each change of a cut", async () => {
    const { session, user } = await openRule();
    const before = session.requests.length;
    await type(user, AT_RISK, "25");
    expect(session.requests).toHaveLength(before);
  });

  it.each([
    ["", "Enter a whole number from 1 to 100."],
    ["0", "Enter a whole number from 1 to 100."],
    ["101", "Enter a whole number from 1 to 100."],
    ["33.5", "Enter a whole number from 1 to 100."],
  ])("with a cut of “%s” is marked beside the field, and can't be kept", async (text, fault) => {
    const { user } = await openRule();
    await user.clear(field(AT_RISK));
    if (text !== "") await user.type(field(AT_RISK), text);
    expect(field(AT_RISK)).toBeInvalid();
    expect(field(AT_RISK)).toHaveAccessibleDescription(fault);
    expect(field(OFF_TRACK)).toBeValid();
    expect(change()).toHaveTextContent(/^Put right what is marked to see/u);
    expect(keep()).toHaveAttribute("aria-disabled", "true");
    expect(keep()).toHaveAccessibleDescription(/^A cut isn't right yet/u);
    await type(user, AT_RISK, "30");
    expect(keep()).not.toHaveAttribute("aria-disabled", "true");
  });

  it("with cuts that cross is marked beside the second", async () => {
    const { user } = await openRule();
    await type(user, AT_RISK, "60");
    expect(field(OFF_TRACK)).toHaveAccessibleDescription(
      /^The cut for Off Track \(50%\) is below that for At Risk \(60%\)/u
    );
    expect(field(AT_RISK)).toBeValid();
  });

  it("has one cut where the scheme has no exceptions, however high", async () => {
    const statuses = threeColourScheme.statuses.map((status) => ({ ...status, exception: false }));
    const { session, user } = await openRule({
      ...publishedReport,
      scheme: { ...threeColourScheme, statuses },
      plans: [],
    });
    expect(rulePanel().getAllByRole("spinbutton")).toHaveLength(1);
    await type(user, "Cut for Amber (adverse actions)", "60");
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual([
      "keep",
      { rule: { kind: "adverse-share", adverseCut: 60, exceptionCut: 60 } },
    ]);
  });

  it("has words even while its cut can't be used", async () => {
    const { user } = await openRule();
    await user.clear(field(AT_RISK));
    expect(option("Adverse share")).toHaveAccessibleDescription(
      /otherwise At Risk when at least 30%/u
    );
  });
});

describe("decimals", () => {
  it("are chosen with what they come to, and kept", async () => {
    const { session, user } = await openRule();
    const choice = rulePanel().getByLabelText("Decimals of percentages");
    expect(choice).toHaveAccessibleDescription(
      "All actions: 39% Delivered, 39% On Track, 4% Delivery Date Missed no Risk, 15% At Risk, 2% Delivery Date Missed with Risk, 1% Off Track. They always add up to 100."
    );
    await user.selectOptions(choice, "Two");
    expect(choice).toHaveAccessibleDescription(
      /^All actions: 38\.81% Delivered, 38\.81% On Track,/u
    );
    await user.click(keep());
    expect(session.requests.at(-1)).toEqual(["keep", { decimals: 2 }]);
  });
});

describe("what if", () => {
  it("the cut is moved by the slider: lists just the sections that would change", async () => {
    const { user } = await openRule();
    expect(slider(AT_RISK)).toHaveAttribute("aria-valuetext", "30%");
    fireEvent.change(slider(AT_RISK), { target: { value: "25" } });
    expect(field(AT_RISK)).toHaveValue(25);
    expect(change()).toHaveTextContent(
      "1 of 20 sections would change: 14 On Track, 6 At Risk and 0 Off Track."
    );
    const list = rulePanel().getAllByRole("listitem");
    expect(list.map(({ textContent }) => textContent)).toEqual([
      "5.4 Supportive leadership and culture.: On Track to At Risk.",
    ]);
    await user.click(rulePanel().getByRole("button", { name: "Copy what would change" }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        "Overall RAG: Off Track when at least 50% of a section's rated actions are Delivery Date Missed with Risk or Off Track; otherwise At Risk when at least 25% are At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track.",
        "1 of 20 sections would change: 14 On Track, 6 At Risk and 0 Off Track.",
        "5.4 Supportive leadership and culture.: On Track to At Risk.",
      ].join("\n")
    );
    expect(rulePanel().getByText("Copied.")).toBeInTheDocument();
  });

  it("all rules stand side by side", async () => {
    const { user } = await openRule();
    await user.click(rulePanel().getByRole("button", { name: "All rules side by side" }));
    const table = rulePanel().getByRole("table", {
      name: "Sections by overall RAG under each rule",
    });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ["Rule", "On Track", "At Risk", "Off Track", "Differs in"],
      ["Adverse share", "15", "5", "0", "None"],
      ["Worst status", "14", "4", "2", "2.3 (Off Track) and 5.4 (Off Track)"],
      ["Any adverse", "14", "6", "0", "5.4 (At Risk)"],
      ["Largest group", "16", "4", "0", "2.3 (On Track)"],
      ["Weighted severity", "14", "6", "0", "5.4 (At Risk)"],
    ]);
  });

  it("is shown to be copied by hand where the pane may not copy", async () => {
    const { user } = await openRule();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(rulePanel().getByRole("button", { name: "All rules side by side" }));
    await user.click(rulePanel().getByRole("button", { name: "Copy the comparison" }));
    expect(await rulePanel().findByRole("textbox")).toHaveValue(
      [
        "Adverse share: 15 On Track, 5 At Risk and 0 Off Track; no section differs.",
        "Worst status: 14 On Track, 4 At Risk and 2 Off Track; differs in 2.3 (Off Track) and 5.4 (Off Track).",
        "Any adverse: 14 On Track, 6 At Risk and 0 Off Track; differs in 5.4 (At Risk).",
        "Largest group: 16 On Track, 4 At Risk and 0 Off Track; differs in 2.3 (On Track).",
        "Weighted severity: 14 On Track, 6 At Risk and 0 Off Track; differs in 5.4 (At Risk).",
      ].join("\n")
    );
    await user.click(rulePanel().getByRole("button", { name: "Close" }));
    expect(rulePanel().getByRole("button", { name: "Copy the comparison" })).toHaveFocus();
  });
});
