import { defaultRule, type OverallRule } from "../../../src/domain";
import { compareRules } from "../../../src/domain/rules/compareRules";
import { formatSection } from "../../../src/domain/summary/formatSection";
import { overallLabel } from "../../../src/domain/summary/overallRag";
import { publishedGrid } from "../../support/domain/publishedPlan";
import { reportFromGrid } from "../../support/domain/reportFromGrid";

const report = reportFromGrid(publishedGrid());

/** The sections that a rule would call something else, by their number. */
function changes(rule: OverallRule): string[] {
  return compareRules(report.plans, rule, report.scheme).map(
    ({ section, to }) =>
      `${formatSection(section).split(" ")[0] ?? ""}: ${overallLabel(section.overall, report.scheme)} to ${overallLabel(to, report.scheme)}`
  );
}

describe("what if", () => {
  it.each<[OverallRule, readonly string[]]>([
    [defaultRule, []],
    [{ kind: "adverse-share", adverseCut: 25, exceptionCut: 50 }, ["5.4: On Track to At Risk"]],
    [{ kind: "adverse-share", adverseCut: 34, exceptionCut: 50 }, ["2.3: At Risk to On Track"]],
    [{ kind: "worst-status" }, ["2.3: At Risk to Off Track", "5.4: On Track to Off Track"]],
  ])("the rule were %j, these sections would change: %j", (rule, sections) => {
    expect(changes(rule)).toEqual(sections);
  });
});
