import {
  FIELD_LABELS,
  listFilterChoices,
  listFilterValues,
  NO_FILTER,
  passesFilter,
} from "../../../src/taskpane/findings/FindingFilter";
import { reportFromGrids } from "../../support/domain/reportFromGrid";

const HEADERS = ["Section", "Ref", "Action", "Lead", "Due date", "RAG"];
const report = reportFromGrids({
  Workforce: [
    HEADERS,
    ["1.10 Pay", "1.10.1", "One", "zoe", 46_000, "on track"],
    ["1.2 Data", "1.2.1", "Two", "Adam", "", "On Track"],
    ["1.2 Data", "1.2.2", "Three", "", "", "On Track"],
  ],
  Estates: [
    HEADERS,
    ["2.1 Roofs", "2.1.1", "Four", "Adam", 46_000, "Ask Jo"],
    ["2.1 Roofs", "2.1.2", "Five", "Adam", 46_000, "Off Track"],
  ],
});

describe("what findings can be cut down by", () => {
  it("is each field that has several values, in the order in which one looks for them", () => {
    expect(
      listFilterValues(report.findings, NO_FILTER).map((values) => [
        FIELD_LABELS[values.field],
        ...listFilterChoices(values, report.plans).map(({ label }) => label),
      ])
    ).toEqual([
      ["Severity", "Errors", "Warnings", "Notes"],
      ["Plan", "Workforce", "Estates"],
      ["Section", "1.2 Data", "1.10 Pay", "2.1 Roofs"],
      ["Lead", "Adam", "zoe", "No lead"],
    ]);
  });

  it("leaves out fields of which there's nothing to choose", () => {
    const one = reportFromGrids({
      Actions: [HEADERS, ["1.1 Data", "1.1.1", "One", "AB", 46_000, "Ask Jo"]],
    });
    expect(listFilterValues(one.findings, NO_FILTER)).toEqual([]);
  });

  it("keeps a field of which something was chosen that no finding has any more", () => {
    const filter = { ...NO_FILTER, plan: "Gone", section: "" };
    const fields = listFilterValues([], filter);
    expect(fields.map(({ field }) => field)).toEqual(["plan", "section"]);
    expect(fields.map((values) => listFilterChoices(values, report.plans))).toEqual([
      [{ value: "Gone", label: "Gone" }],
      [{ value: "", label: "The whole plan" }],
    ]);
  });
});

describe("the findings that are shown", () => {
  const refsOf = (filter: Partial<typeof NO_FILTER>): string[] =>
    report.findings
      .filter((finding) => passesFilter(finding, { ...NO_FILTER, ...filter }))
      .map(({ code, ref }) => `${code} ${ref}`);

  it("are all, without a filter", () => {
    expect(refsOf({})).toHaveLength(report.findings.length);
  });

  it("are those that have all that was chosen", () => {
    expect(refsOf({ severity: "warning", lead: "Adam" })).toEqual(["due/missing 1.2.1"]);
    expect(refsOf({ plan: "Estates" })).toEqual(["status/unknown 2.1.1"]);
    expect(refsOf({ section: "1.10 Pay" })).toEqual(["status/alias 1.10.1"]);
    expect(refsOf({ lead: "" })).toEqual(["lead/missing 1.2.2", "due/missing 1.2.2"]);
    expect(refsOf({ plan: "Estates", lead: "zoe" })).toEqual([]);
  });
});
