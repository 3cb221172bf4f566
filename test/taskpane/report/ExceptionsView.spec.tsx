import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { rowIndex } from "../../../src/domain/tracker/place";
import { renderPane, type RenderedPane } from "../../support/pane/renderPane";
import { sampleReport, statusColumn } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

async function openExceptions(report = sampleReport): Promise<RenderedPane> {
  const pane = renderPane({ ...doneState, report });
  await pane.user.click(screen.getByRole("tab", { name: /^Exceptions/u }));
  return pane;
}
const panel = () => within(screen.getByRole("tabpanel", { name: /^Exceptions/u }));

describe("the exceptions", () => {
  it("show what the board sees, and what is missing", async () => {
    await openExceptions();
    const [entry] = panel().getAllByRole("listitem");
    if (entry === undefined) throw new Error("no exception");
    const texts = within(entry)
      .getAllByRole("term")
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(texts).toEqual([
      ["Section", "2.3 Address high vacancy levels"],
      ["Lead", "Chief Nursing Officer"],
      ["Reason for RAG", "The supplier withdrew.\nA new tender opens in March."],
      ["Mitigating actions", "None given"],
    ]);
    expect(within(entry).getByText("Set up a shared staff bank")).toBeVisible();
    expect(within(entry).getByText("Delivery Date Missed with Risk")).toBeVisible();
  });

  it("say of which plan they are, where there are several", async () => {
    const [plan] = sampleReport.plans;
    if (plan === undefined) throw new Error("no plan");
    await openExceptions({ ...sampleReport, plans: [plan, { ...plan, name: "Delivery Plan" }] });
    const terms = panel().getAllByRole("term");
    expect(terms[0]).toHaveTextContent("Plan");
    expect(terms[0]?.nextElementSibling).toHaveTextContent(plan.name);
  });

  it("lead to their rows", async () => {
    const { session, user } = await openExceptions();
    await user.click(panel().getByRole("button", { name: "2.3.2, row 16" }));
    expect(session.requests).toEqual([
      ["show", { sheet: "Actions", row: rowIndex(15), column: statusColumn }],
    ]);
  });

  it("say so when there are none, and what would be one", async () => {
    await openExceptions({ ...sampleReport, exceptions: [] });
    expect(
      panel().getByText("No exceptions: no action is Delivery Date Missed with Risk or Off Track.")
    ).toBeVisible();
  });
});
