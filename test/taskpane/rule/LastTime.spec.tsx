import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { publishedScheme } from "../../../src/domain";
import { fail, succeed } from "../../../src/domain/result";
import { publishedSections } from "../../support/domain/publishedPlan";
import type { RenderedPane } from "../../support/pane/renderPane";
import { openRule, rulePanel } from "./openRule";

const LABELS = publishedScheme.statuses.map(({ label }) => label);
const printed = publishedSections
  .map(({ section, overall, shares }) =>
    [
      section,
      overall,
      LABELS.flatMap((label) =>
        shares[label] === undefined ? [] : [`${shares[label]} ${label}`]
      ).join(", "),
    ].join("\t")
  )
  .join("\n");

async function paste(text: string): Promise<RenderedPane> {
  const pane = await openRule();
  await pane.user.click(
    rulePanel().getByRole("button", { name: "Which rule did we use last time?" })
  );
  await pane.user.click(rulePanel().getByLabelText("The table as it was published"));
  if (text !== "") await pane.user.paste(text);
  return pane;
}
const told = (): readonly (string | null)[] =>
  within(rulePanel().getByRole("list", { name: /^Rules/u }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

describe("which rule was used last time", () => {
  it("is told from the published table, with what can't be told, and copied", async () => {
    const { session, user } = await paste(printed);
    expect(rulePanel().getByText("20 sections read.")).toBeInTheDocument();
    const lines = [
      "Adverse share: all 20 rows, with a cut above 25% and up to 33⅓%; the cut for Off Track can't be told, since no row is Off Track (it's above 25%).",
      "Any adverse: 19 of 20 rows; not 5.4 (At Risk instead of On Track).",
      "Largest group: 19 of 20 rows; not 2.3 (On Track instead of At Risk).",
      "Weighted severity: 19 of 20 rows; not 5.4 (At Risk instead of On Track).",
      "Worst status: 18 of 20 rows; not 2.3 (Off Track instead of At Risk) and 5.4 (Off Track instead of On Track).",
    ];
    expect(told()).toEqual(lines);
    await user.click(rulePanel().getByRole("button", { name: "Copy what was found" }));
    expect(await navigator.clipboard.readText()).toBe(lines.join("\n"));
    expect(session.requests.some(([name]) => name === "keep")).toBe(false);
  });

  it("is told from the selected cells as from a paste", async () => {
    const { session, user } = await paste("");
    session.selectionAnswer = succeed(printed);
    const button = rulePanel().getByRole("button", { name: "Use the selected cells" });
    await user.click(button);
    expect(await rulePanel().findByText("20 sections read.")).toBeVisible();
    expect(rulePanel().getByLabelText("The table as it was published")).toHaveValue(printed);
    expect(told()[0]).toMatch(/^Adverse share: all 20 rows/u);
    expect(button).toHaveFocus();
  });

  it("stays what it was where the selected cells are blank or can't be read", async () => {
    const { session, user } = await paste("1.2 Pay\tOn Track\t100% Delivered");
    const button = rulePanel().getByRole("button", { name: "Use the selected cells" });
    await user.click(button);
    expect(
      await rulePanel().findByText("The selected cells are blank: select the table first.")
    ).toBeVisible();
    session.selectionAnswer = fail({ code: "host", hostCode: "InvalidSelection", partial: false });
    await user.click(button);
    expect(
      await rulePanel().findByText(/^The selected cells couldn't be read: select one range/u)
    ).toBeVisible();
    expect(rulePanel().getByText("1 section read.")).toBeVisible();
  });

  it("names what is left out", async () => {
    await paste("1.1 Data\tAt Risk\tto follow\n1.2 Pay\tOn Track\t100% Delivered");
    expect(
      rulePanel().getByText("1.1 was left out: no shares follow its overall RAG.")
    ).toBeInTheDocument();
    expect(rulePanel().getByText("1 section read.")).toBeInTheDocument();
  });

  it("says what a table needs where nothing can be read", async () => {
    await paste("Good morning");
    expect(
      screen.getByText(
        "No section was read. Each needs its name, its overall RAG (On Track, At Risk or Off Track) and its shares, such as “25% On Track, 75% At Risk”."
      )
    ).toBeInTheDocument();
    expect(rulePanel().queryByRole("list", { name: /^Rules/u })).not.toBeInTheDocument();
  });
});
