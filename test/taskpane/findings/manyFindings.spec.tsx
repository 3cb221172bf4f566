import "@testing-library/jest-dom";
import type { Finding, FindingCode, Severity } from "../../../src/domain/checks/Finding";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { findingsPanel, openFindings } from "../../support/pane/openFindings";
import { reportedFinding } from "../../support/pane/reportedFinding";
import { sampleReport } from "../../support/pane/sampleReport";

const KINDS: readonly (readonly [FindingCode, Severity])[] = [
  ["status/blank", "error"],
  ["due/missing", "warning"],
  ["ref/missing", "warning"],
  ["section/missing", "warning"],
];

/** 5,000 findings: of four kinds in turn, under 25 leads. */
const findings = Array.from({ length: 5_000 }, (_, index) => {
  const [code, severity] = KINDS[index % KINDS.length] ?? ["status/blank", "error"];
  // Of these kinds nothing is told beyond what all have.
  const finding = {
    code,
    severity,
    place: { sheet: "Actions", row: rowIndex(index + 5), column: columnIndex(6) },
    ref: `1.1.${index}`,
    plan: "Actions",
    section: "1.1 Workforce Data",
    lead: `Lead ${index % 25}`,
  } as Finding;
  return reportedFinding(finding);
});

/** The view; by its place in the document, as looking for roles among so many takes a minute. */
const view = (): Element => {
  const found = document.querySelector(".findings");
  if (found === null) throw new Error("no view");
  return found;
};
const entries = (): readonly Element[] => [...view().querySelectorAll("[data-item]")];
const findMore = (): HTMLElement | undefined =>
  [...view().querySelectorAll("button")].find(({ textContent }) =>
    /^Show \d+ more/u.test(textContent)
  );

/*
 * A page for each kind and not a window that follows the scrolling: entries are of unequal height and
 * have fields and buttons in them, which a window would take away while they're used, and a screen
 * reader's user finds in a window neither what comes next nor how much there is. What a page keeps out
 * of the document is the same.
 */
describe("5,000 findings", () => {
  it("put fewer than 1,500 elements into the page, and all can be reached", async () => {
    const { user } = await openFindings({ ...sampleReport, findings });
    expect(entries()).toHaveLength(80);
    expect(view().querySelectorAll("*").length).toBeLessThan(1_500);

    await user.selectOptions(findingsPanel().getByRole("combobox", { name: "Lead" }), "Lead 7");
    expect(view()).toHaveTextContent("200 of 5,000 findings shown");
    for (let more = findMore(); more !== undefined; more = findMore()) await user.click(more);
    const own = findings.filter((finding) => finding.lead === "Lead 7");
    expect(
      entries()
        .map((entry) => Number(/^Row (\d+)/u.exec(entry.textContent)?.[1]))
        .sort((a, b) => a - b)
    ).toEqual(own.map(({ place }) => place.row + 1));
  });
});
