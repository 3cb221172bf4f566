import "@testing-library/jest-dom";
import { findingsPanel, openFindings } from "../../support/pane/openFindings";
import { sampleReport } from "../../support/pane/sampleReport";

const titles = (): (string | null)[] =>
  findingsPanel()
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
const count = (): string | null => findingsPanel().getAllByRole("status")[0]?.textContent ?? null;

describe("the list of findings", () => {
  it("is cut down by severity, section and lead, says how many are shown, and is whole again", async () => {
    const { user } = await openFindings(sampleReport);
    expect(count()).toBe("5 findings");
    expect(findingsPanel().queryByRole("button", { name: "Clear filters" })).toBeNull();

    await user.selectOptions(findingsPanel().getByRole("combobox", { name: "Lead" }), "Data Team");
    expect(count()).toBe("2 of 5 findings shown");
    await user.selectOptions(findingsPanel().getByRole("combobox", { name: "Severity" }), "Notes");
    expect(count()).toBe("1 of 5 findings shown");
    expect(titles()).toEqual(["Status spelt another way Note, 1"]);

    await user.click(findingsPanel().getByRole("button", { name: "Clear filters" }));
    expect(count()).toBe("5 findings");
    expect(findingsPanel().getByText("5 findings").parentElement).toHaveFocus();
    expect(findingsPanel().getByRole("combobox", { name: "Lead" })).toHaveDisplayValue("All");
  });

  it("can be that of actions without a lead", async () => {
    const { user } = await openFindings(sampleReport);
    await user.selectOptions(findingsPanel().getByRole("combobox", { name: "Lead" }), "No lead");
    expect(titles()).toEqual(["What we still need from you 1 line", "Status missing Error, 1"]);
  });

  it("offers no choice of plans where there's one", async () => {
    await openFindings(sampleReport);
    expect(
      findingsPanel()
        .getAllByRole("combobox")
        .map((select) => select.closest("div")?.querySelector("label")?.textContent)
    ).toEqual(["Severity", "Section", "Lead"]);
  });
});
