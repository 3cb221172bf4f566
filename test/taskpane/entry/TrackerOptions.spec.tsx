import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import type { DropDownOutcome } from "../../../src/app/DropDownOutcome";
import type { SessionState } from "../../../src/app/session";
import type { Settings } from "../../../src/app/settings";
import { publishedScheme, type Scheme } from "../../../src/domain";
import { sampleReport } from "../../support/pane/sampleReport";
import { openOptions } from "../../support/pane/openOptions";
import { doneState, readyState } from "../../support/pane/sampleStates";

const HIGHLIGHT = "Highlight rows in the tracker";
const DROP_DOWN = "Drop-down on the RAG column";

const withSettings = (state: SessionState, settings: Partial<Settings>): SessionState => ({
  ...state,
  settings: { ...state.settings, ...settings },
});

const checkbox = (name: string | RegExp): HTMLElement => screen.getByRole("checkbox", { name });
const done: DropDownOutcome = {
  on: true,
  sheets: ["Actions"],
  protected: [],
  unfit: 0,
  restored: 0,
  lost: 0,
};

describe("the options", () => {
  it("are a part of the set-up, and done at once: there's nothing to keep", async () => {
    const { user, session } = await openOptions(doneState);
    const panel = screen.getByRole("tabpanel", { name: "Options" });
    expect(within(panel).getByText(/done as soon as you choose it/u)).toBeVisible();
    expect(
      within(panel)
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent)
    ).toEqual(["In the tracker", "On RAG Summary", "After edits"]);
    await user.click(within(panel).getByRole("switch", { name: DROP_DOWN }));
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(session.requests).toEqual([["setDropDown", true]]);
  });
});

describe("highlighting", () => {
  it("is switched, and shown as the session has it afterwards", async () => {
    const { session, user } = await openOptions(readyState);
    const toggle = screen.getByRole("switch", { name: HIGHLIGHT });
    expect(toggle).toBeChecked();
    expect(toggle).toHaveAccessibleDescription(/Switching it off leaves your own/u);
    await user.click(toggle);
    expect(session.requests).toEqual([["setHighlight", { highlight: false }]]);
    expect(toggle).toBeChecked();
    act(() => {
      session.change({ settings: { ...session.state().settings, highlight: false } });
    });
    expect(toggle).not.toBeChecked();
    expect(screen.queryByRole("group", { name: "Rows to highlight" })).not.toBeInTheDocument();
  });

  it("names the statuses, the highlighted ones on their tint", async () => {
    await openOptions(doneState);
    const group = screen.getByRole("group", { name: "Rows to highlight" });
    const statuses = within(group).getAllByRole("checkbox").slice(0, -1);
    expect(
      statuses.map((status) => [
        status.closest("label")?.textContent.replace("\uFE0E", ""),
        (status as HTMLInputElement).checked,
      ])
    ).toEqual(
      publishedScheme.statuses.map(({ label, mark, standing }) => [
        mark + label,
        standing === "adverse",
      ])
    );
    expect(screen.getByText("At Risk", { selector: ".status-sample" })).toHaveStyle({
      backgroundColor: "#FFE9B8",
    });
    expect(screen.getByText("Delivered", { selector: ".status-sample" })).not.toHaveAttribute(
      "style",
      expect.stringContaining("background")
    );
  });

  it("is of any status, at choice, by keyboard as well", async () => {
    const { session, user } = await openOptions(doneState);
    checkbox("Delivered").focus();
    await user.keyboard(" ");
    expect(session.requests).toEqual([
      [
        "setHighlight",
        {
          highlightStatuses: [
            "Delivered",
            "At Risk",
            "Delivery Date Missed with Risk",
            "Off Track",
          ],
        },
      ],
    ]);
  });

  it("takes a second choice on top of one that isn't done yet", async () => {
    const { session, user } = await openOptions(doneState);
    let finish = (): void => undefined;
    const asked: unknown[] = [];
    session.setHighlight = (changes) => {
      asked.push(changes);
      return new Promise((resolve) => {
        finish = resolve;
      });
    };
    await user.click(checkbox("At Risk"));
    expect(checkbox("At Risk")).not.toBeChecked();
    await user.click(checkbox(/^In bold/u));
    expect(asked.at(-1)).toEqual({
      highlightStatuses: ["Delivery Date Missed with Risk", "Off Track"],
      highlightBold: true,
    });
    await act(async () => {
      finish();
      await Promise.resolve();
    });
    expect(checkbox("At Risk")).toBeChecked();
  });

  it("says that the statuses aren't known before the first run", async () => {
    await openOptions(readyState);
    expect(screen.getByText(/Which statuses there are/u)).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: "At Risk" })).not.toBeInTheDocument();
  });

  it("shows a chosen scheme's statuses before the first run", async () => {
    await openOptions(withSettings(readyState, { scheme: { kind: "brag", blue: "complete" } }));
    expect(checkbox("Amber")).toBeChecked();
    expect(checkbox("Blue")).not.toBeChecked();
  });
});

describe("the drop-down", () => {
  it("is switched, and says what it came to", async () => {
    const { session, user } = await openOptions(doneState);
    const toggle = screen.getByRole("switch", { name: DROP_DOWN });
    expect(toggle).not.toBeChecked();
    expect(toggle).toHaveAccessibleDescription(/Anything else can still be typed/u);
    await user.click(toggle);
    expect(session.requests).toEqual([["setDropDown", true]]);
    act(() => {
      session.change({
        settings: { ...session.state().settings, dropDown: true },
        dropDown: { ...done, sheets: ["Actions", "Delivery"], unfit: 3, lost: 1 },
      });
    });
    expect(toggle).toBeChecked();
    expect(screen.getByText("The drop-down was put on Actions and Delivery.")).toBeVisible();
    expect(screen.getByText(/^3 actions have RAGs that aren't in the list/u)).toBeVisible();
    expect(screen.getByText(/^1 data validation rule of your own can't be kept/u)).toBeVisible();
  });

  it.each<[string, Partial<DropDownOutcome>, RegExp]>([
    ["one that doesn't fit", { unfit: 1 }, /^1 action has a RAG that isn't in the list\. It/u],
    [
      "several lost",
      { lost: 2 },
      /^2 data validation rules of your own can't be kept.* them whole/u,
    ],
    ["off", { on: false }, /^The drop-down was taken off Actions\.$/u],
    ["what is back", { on: false, restored: 2 }, /^Put back: 2 data validation rules/u],
    ["what isn't", { on: false, lost: 1 }, /^Not put back: 1 data validation rule of your own/u],
  ])("says: %s", async (_, part, text) => {
    const outcome = { ...done, ...part };
    await openOptions({ ...withSettings(doneState, { dropDown: outcome.on }), dropDown: outcome });
    expect(screen.getByText(text)).toBeVisible();
  });

  it("can be put on again, where cells have lost it", async () => {
    const { session, user } = await openOptions(withSettings(doneState, { dropDown: true }));
    await user.click(screen.getByRole("button", { name: "Put it on again" }));
    expect(session.requests).toEqual([["setDropDown", true]]);
  });

  it("can be taken off again, where a sheet was protected", async () => {
    const { session, user } = await openOptions({
      ...doneState,
      dropDown: { ...done, on: false, protected: ["Delivery"] },
    });
    await user.click(screen.getByRole("button", { name: "Take it off again" }));
    expect(session.requests).toEqual([["setDropDown", false]]);
  });

  it("says nothing of a sheet where all are protected, nor of what isn't so any more", async () => {
    await openOptions({ ...doneState, dropDown: { ...done, sheets: [], protected: ["Actions"] } });
    expect(screen.queryByText(/^The drop-down was/u)).not.toBeInTheDocument();
  });

  it("shows what it offers", async () => {
    const { user } = await openOptions(doneState);
    await user.click(screen.getByRole("button", { name: "What the drop-down offers" }));
    const choices = within(screen.getByRole("list", { name: "Choices" })).getAllByRole("listitem");
    expect(choices.map((choice) => choice.textContent)).toEqual(
      publishedScheme.statuses.map(({ label }) => label)
    );
    expect(screen.getByText(/Off Track: due date won't be met/u)).toBeVisible();
    expect(screen.queryByText(/hidden sheet/u)).not.toBeInTheDocument();
  });

  it("says where a long list stands, and that it isn't known before the first run", async () => {
    const [status, ...others] = publishedScheme.statuses;
    if (status === undefined) throw new Error("The published scheme has statuses.");
    const statuses = [{ ...status, label: "Delivered, signed off" }, ...others];
    const scheme: Scheme = { ...publishedScheme, statuses };
    const { session, user } = await openOptions(readyState);
    await user.click(screen.getByRole("button", { name: "What the drop-down offers" }));
    expect(screen.getByText(/Recalculate RAG tells which these are/u)).toBeVisible();
    act(() => {
      session.change({ report: { ...sampleReport, scheme } });
    });
    expect(screen.getByText(/hidden sheet, RAG Statuses/u)).toBeVisible();
  });
});
