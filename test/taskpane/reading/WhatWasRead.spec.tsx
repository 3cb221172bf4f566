import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Reading, SchemeFit } from "../../../src/domain/report";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { renderPane } from "../../support/pane/renderPane";
import { sampleReport } from "../../support/pane/sampleReport";
import { doneState } from "../../support/pane/sampleStates";

/** Opens what was read of the sample, with these differences. */
async function openReading(part: Partial<Reading>, fit?: SchemeFit): Promise<void> {
  const readings = sampleReport.readings.map((reading) => ({ ...reading, ...part }));
  const report = { ...sampleReport, readings, schemeFit: fit ?? sampleReport.schemeFit };
  const { user } = renderPane({ ...doneState, report });
  await user.click(screen.getByRole("button", { name: /What was read/u }));
}

describe("what was read", () => {
  it("names the sheet, the headers' row, and each column with what it's taken for", async () => {
    const column = { field: "baseline", column: columnIndex(7), header: "RAG Jan" } as const;
    await openReading({ columns: [...(sampleReport.readings[0]?.columns ?? []), column] });
    expect(screen.getByText("Sheet Actions, headers in row 5.")).toBeVisible();
    const rows = within(screen.getByRole("table", { name: "Columns" })).getAllByRole("row");
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ["Taken for", "Column", "Header"],
      ["Ref", "A", "Ref"],
      ["Action", "C", "Action"],
      ["Due date", "F", "Due date"],
      ["RAG status", "G", "RAG"],
      ["RAG before", "H", "RAG Jan"],
    ]);
  });

  it("names the table", async () => {
    await openReading({ table: "Steps" });
    expect(screen.getByText("Sheet Actions, table Steps, headers in row 5.")).toBeVisible();
  });

  it("counts each row of a long run of blank ones, and tells them together", async () => {
    await openReading({
      leftOut: [
        { row: rowIndex(9), rows: 1, reason: "section heading", text: "1.2 Planning" },
        { row: rowIndex(99), rows: 4901, reason: "blank", text: "" },
      ],
    });
    expect(screen.getByText("10 actions, 4,902 rows left out")).toBeVisible();
    expect(
      screen.getAllByRole("button", { name: /^Rows? \d/u }).map(({ textContent }) => textContent)
    ).toEqual(["Row 10", "Rows 100 to 5000"]);
  });

  it.each([
    [2, "2 rows are hidden or filtered out; they count."],
    [1, "1 row is hidden or filtered out; it counts."],
  ])("says that hidden rows count: %s", async (hiddenRows, text) => {
    await openReading({ hiddenRows });
    expect(screen.getByText(text)).toBeVisible();
  });

  it.each([0, null])(
    "says nothing of hidden rows where none is known of: %s",
    async (hiddenRows) => {
      await openReading({ hiddenRows });
      expect(screen.queryByText(/hidden/u)).not.toBeInTheDocument();
    }
  );

  it.each([
    [true, "as chosen"],
    [false, "guessed"],
  ])("says which statuses were gone by, and how many fit: chosen %s", async (chosen, how) => {
    await openReading({}, { chosen, fits: 1064, of: 1067 });
    const { name } = sampleReport.scheme;
    expect(screen.getByText(`Statuses: ${name}, ${how}: 1,064 of 1,067 fit.`)).toBeVisible();
  });
});
