import { meaningsOf } from "../../../src/domain/tracker/headerWords";
import type { Field } from "../../../src/domain/tracker/Tracker";

const HEADERS: Readonly<Record<Field | "none", readonly string[]>> = {
  ref: [
    "Ref",
    "Ref.",
    "#",
    "Action No.",
    "Item number",
    "Task ID",
    "Unique reference",
    "Ref (2024)",
  ],
  group: ["Pillar", "Programme", "Program", "Strategic goal", "Priority area", "Portfolio"],
  section: ["Section", "Workstream", "Work-stream", "Work package", "Sub-theme", "Key issue"],
  action: [
    "Action",
    "Action item",
    "Action required",
    "Milestone title",
    "Deliverable\ndescription",
    "Task name",
    "Recommendation",
    "Sub-action (as published)",
  ],
  lead: [
    "Lead",
    "Assignee",
    "Responsible person",
    "Person responsible",
    "Accountable officer",
    "Lead organisation",
    "Responsible organization",
    "Senior Responsible Owner",
    "Lead department",
  ],
  due: [
    "Due on",
    "Date due",
    "Target",
    "Target end date",
    "Deadline:",
    "Planned completion date",
    "Scheduled finish date",
    "Timescales",
    "To be completed by",
    "Due date (on or before)",
  ],
  status: [
    "RAG",
    "RAG colour",
    "RAG color",
    "BRAG status",
    "Delivery confidence",
    "RAG status (see key (tab 2) for what each means)",
    "RAG [Red (1), Amber (2)] status",
    "RAG (as agreed",
    "RAG) status",
    "Traffic-light rating",
    "Current RAG",
    "RAG (this month)",
    "RAG (Jan)",
    "RAG Jan 25",
    "RAG Jan-25",
    "RAG Jan'25",
    "January 2025 RAG",
    "RAG as at 28 February 2025",
    "RAG 28/02/2025",
    "RAG 2025-02-28",
    "RAG Q2",
    "RAG Q2 2025/26",
    "FY25 Q2 RAG status",
    "RAG quarter 3",
    "RAG report 3",
    "RAG (report no. 3)",
    "RAG week 12",
    "RAG 2025",
    "RAG (Red / Amber / Green)",
    "Status May",
    "RAG status (last updated 28 Feb)",
    "RAG (see note before use)",
    "RAG (before mitigation)",
    "RAG (prior to review)",
    "Implementation status",
  ],
  baseline: [
    "Previous RAG",
    "RAG (previous)",
    "RAG [prev.]",
    "RAG last report",
    "RAG last period",
    "RAG (last month)",
    "Last quarter RAG",
    "RAG status - prior",
    "Baseline RAG",
    "RAG (baseline)",
    "Old RAG",
    "RAG before",
    "RAG (before this report)",
    "RAG before (Jan)",
    "Before RAG",
    "RAG (last)",
    "RAG (as at the last report, January 2025)",
    "Original RAG",
    "Previous status",
  ],
  reason: [
    "Reason for RAG",
    "RAG justification",
    "Explanation",
    "Status update",
    "Progress to date",
    "Progress (since last report)",
    "Update Feb 25",
    "Commentary Q2",
    "Remarks",
    "Narrative",
  ],
  mitigation: [
    "Mitigations",
    "Corrective actions",
    "Remediation plan",
    "Return to green plan",
    "Mitigating actions (Feb)",
  ],
  none: [
    "Last updated",
    "Last review",
    "Last status update",
    "Previous comments",
    "#REF!",
    "#N/A",
    "Original target date",
    "Completion %",
    "Issues and risks",
    "RAG movement",
    "RAG change since last report",
    "Risk rating",
    "Start date",
    "Actual completion date",
    "Q2",
    "Jan 25",
    "March 2025",
    "Report 3",
    "Due Jan 25",
    "Action 2025",
    "Lead Q2",
    "RAG 7",
    "Ragged",
    "Budget",
  ],
};

// The keys of HEADERS are the fields and "none"; Object.entries forgets that.
const cases = (Object.entries(HEADERS) as [Field | "none", readonly string[]][]).flatMap(
  ([field, headers]) => headers.map((header) => [header, field] as const)
);

describe("a cell's longest text", () => {
  it.each(["RAG (" + "to ".repeat(10_900), "(".repeat(32_767), `RAG (${"as at ".repeat(5000)})`])(
    "is no header",
    (text) => {
      expect(meaningsOf(text)).toEqual([]);
    }
  );

  it("is one with a long definition in brackets", () => {
    expect(meaningsOf(`RAG (${"red or amber ".repeat(60)})`)).toHaveLength(1);
  });
});

describe("what a header stands for", () => {
  it.each(cases)("%j: %s", (header, field) => {
    expect(meaningsOf(header).map((meaning) => meaning.field)).toEqual(
      field === "none" ? [] : [field]
    );
  });
});
