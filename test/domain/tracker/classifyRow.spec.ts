import { classifyRow, type RowTexts } from "../../../src/domain/tracker/classifyRow";

const BLANK: RowTexts = {
  ref: "",
  group: "",
  section: "",
  action: "",
  lead: "",
  due: "",
  status: "",
  baseline: "",
  reason: "",
  mitigation: "",
};
const HEADERS: RowTexts = {
  ...BLANK,
  ref: "Ref",
  action: "Action",
  lead: "Lead",
  status: "RAG\nstatus",
};

/** How a row is taken among refs of three levels. */
function classify(row: Partial<RowTexts>, usualDepth = 3): string {
  const kind = classifyRow({ ...BLANK, ...row }, HEADERS, usualDepth);
  return kind.kind === "action" ? "action" : `${kind.reason}: ${kind.text}`;
}

describe("a row without a known status", () => {
  it.each<[string, Partial<RowTexts>]>([
    ["blank: ", {}],
    [
      "repeated header: REF Action",
      { ref: "REF", action: "Action", lead: "lead", status: "RAG status" },
    ],
    ["repeated header: Ref Action", { ref: "Ref", action: "Action", status: "RAG" }],
    ["repeated header: ", { lead: "Lead", status: "status" }],
    ["action", { status: "RAG" }],
    ["subtotal: Count: 5", { action: "Count: 5" }],
    ["subtotal: Sum of hours", { action: "Sum of hours" }],
    ["action", { action: "Total the hours" }],
    ["action", { action: "Count the beds" }],
    ["subtotal: Sub-total Plan 7 actions", { group: "Sub-total Plan", action: "7 actions" }],
    ["subtotal: Total", { ref: "Total", status: "22" }],
    ["subtotal: Grand total", { action: "Grand total" }],
    ["subtotal: Plan Count", { group: "Plan Count", status: "2" }],
    ["subtotal: Grand Count", { group: "Grand Count", status: "3" }],
    ["subtotal: 1.1 Data Total", { section: "1.1 Data Total" }],
    ["subtotal: Data Average", { section: "Data Average", status: "1.5" }],
    ["section heading: Head count", { section: "Head count" }],
    ["action", { group: "Plan Count", status: "Ask Priya" }],
    ["action", { ref: "1.1.1", group: "Plan Total", status: "2" }],
    ["action", { group: "Plan Total", lead: "AB" }],
    ["subtotal: 1.1 Data Total", { section: "1.1 Data", action: "Total" }],
    ["subtotal: 1.1 Data Sub-total:", { section: "1.1 Data", action: "Sub-total:" }],
    ["action", { section: "1.1 Data", action: "Total redesign" }],
    ["action", { ref: "1.1.1", section: "1.1 Data", action: "Total" }],
    ["action", { section: "1.1 Data", action: "Total", status: "Ask Priya" }],
    ["subtotal: Total", { action: "Total", lead: "10" }],
    ["subtotal: Grand total:", { ref: "Grand total:", lead: "10", status: "12", reason: "7" }],
    ["subtotal: 1.1 Data Total", { section: "1.1 Data", action: "Total", lead: "10" }],
    ["action", { action: "Total", lead: "10 AB" }],
    ["action", { action: "Total", lead: "10", status: "Ask Priya" }],
    ["action", { action: "Total", due: "March 2025" }],
    ["action", { ref: "7", action: "Total", lead: "10" }],
    ["action", { action: "Count of beds", lead: "10" }],
    ["group heading: Pillar: Plan", { ref: "Pillar: Plan" }],
    ["group heading: Priority 2 Recruit", { action: "Priority 2 Recruit" }],
    ["group heading: Attract", { group: "Attract" }],
    ["section heading: 1.1 Workforce Data", { ref: "1.1 Workforce Data" }],
    ["section heading: 1.1 Workforce Data", { group: "1.1 Workforce Data" }],
    ["section heading: 1.1 Workforce Data", { action: "1.1 Workforce Data" }],
    ["section heading: Workforce Data", { section: "Workforce Data" }],
    ["section heading: 1.1 Workforce Data", { ref: "1.1", action: "Workforce Data" }],
    ["note: Note: RAG as agreed in May", { action: "Note: RAG as agreed in May" }],
    ["note: Source: board paper", { ref: "Source: board paper" }],
    ["note: Page 2 of 7", { ref: "Page 2 of 7" }],
    ["note: Page 2", { group: "Page 2" }],
    ["note: * As agreed", { section: "* As agreed" }],
    ["note: Note that RAG is the lead's", { action: "Note that RAG is the lead's" }],
    ["note: Key", { group: "Key" }],
    ["action", { action: "Page 2 to be rewritten" }],
    ["action", { action: "Source three suppliers" }],
    ["action", { action: "Key workers: agree four sites" }],
    ["action", { action: "Notes to be typed up" }],
    ["action", { action: "End of year review" }],
    ["action", { ref: "1.1", action: "Workforce Data", baseline: "On Track" }],
    ["note: End of tracker", { ref: "End of tracker" }],
    ["note: Updated by the programme office", { ref: "Updated by the programme office" }],
    ["action", { ref: "1.1.1" }],
    ["action", { ref: "1.1.1", action: "Do it" }],
    ["action", { action: "Do it" }],
    ["action", { ref: "1.1", action: "Workforce Data", lead: "AB" }],
    ["action", { status: "Ask Priya" }],
    ["action", { lead: "AB" }],
    ["action", { action: "Total the hours of all boards", lead: "AB" }],
    ["action", { action: "Count vacancies in each board", due: "45716", status: "Ask Priya" }],
    ["action", { action: "Sum up the lessons", reason: "Waiting for the review." }],
    ["action", { ref: "1.1.1", group: "Plan", action: "Do it" }],
  ])("is %s from %j", (kind, row) => {
    expect(classify(row)).toBe(kind);
  });

  it.each<[string, number, Partial<RowTexts>]>([
    ["action", 2, { ref: "1.1", action: "Do it" }],
    ["section heading: 1 Data", 2, { ref: "1", action: "Data" }],
    ["action", 0, { ref: "1", action: "Do it" }],
    ["section heading: 1.1 Data", 0, { group: "1.1 Data" }],
    ["group heading: 1 Plan", 3, { group: "1 Plan" }],
    ["section heading: 1 Plan", 3, { action: "1 Plan" }],
    ["section heading: 1 Plan", 0, { action: "1 Plan" }],
  ])("is %s among refs of %d levels from %j", (kind, usualDepth, row) => {
    expect(classify(row, usualDepth)).toBe(kind);
  });

  it.each([
    ["action", "2 more wards to open"],
    ["section heading: 2. Wards", "2. Wards"],
    ["section heading: 2 – Wards", "2 – Wards"],
    ["section heading: 2.1 Wards", "2.1 Wards"],
  ])("is %s in a tracker without refs from %j", (expected, action) => {
    const kind = classifyRow({ ...BLANK, action }, { ...HEADERS, ref: "" }, 0);
    expect(kind.kind === "action" ? "action" : `${kind.reason}: ${kind.text}`).toBe(expected);
  });
});
