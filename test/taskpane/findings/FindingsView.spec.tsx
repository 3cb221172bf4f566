import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
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

  it("say so when there are none", async () => {
    await openFindings({ ...sampleReport, findings: [] });
    expect(panel().getByText(/^No findings:/u)).toBeVisible();
  });
});
