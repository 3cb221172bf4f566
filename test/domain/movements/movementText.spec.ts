import type {
  ActionMovement,
  ActionState,
  Baseline,
  MovementKind,
  SectionMovement,
  SectionMovementKind,
} from "../../../src/domain/movements/Movement";
import {
  countMovements,
  describeDuplicates,
  describeMovement,
  describeOverallChange,
  describeSectionMovement,
  formatSectionMovement,
  nameBaseline,
  nameReport,
} from "../../../src/domain/movements/movementText";

const IN_DATA = (status: string): ActionState => ({ section: "1.1 Data", status });

function movement(
  kind: MovementKind,
  before: ActionState | null,
  after: ActionState | null,
  ref = "1.1.1"
): ActionMovement {
  return { kind, plan: "Actions", ref, before, after };
}

const report = (number: number | null, revision = 1): Baseline => ({
  kind: "report",
  id: "",
  report: { title: "", number, revision, asAt: "2024-12-31", finished: "", fingerprint: "" },
  edited: false,
});

describe("what has become of an action", () => {
  it.each([
    ["improved", "Off Track", "At Risk", "1.1.1 improved from Off Track to At Risk."],
    ["worsened", "On Track", "Off Track", "1.1.1 worsened from On Track to Off Track."],
    ["delivered", "At Risk", "Delivered", "1.1.1 was delivered since; it was At Risk."],
    ["reopened", "Delivered", "At Risk", "1.1.1 isn't delivered any more; it's At Risk."],
    ["rated", "", "At Risk", "1.1.1 is At Risk; it wasn't rated (without a status)."],
    ["unrated", "At Risk", "Ask Jo", "1.1.1 isn't rated any more (Ask Jo); it was At Risk."],
    ["reworded", "At Risk", "At Risk", "1.1.1 was reworded."],
    ["moved", "At Risk", "At Risk", "1.1.1 moved from 1.1 Data to 1.1 Data."],
  ] as const)("is told: %s", (kind, before, after, text) => {
    expect(describeMovement(movement(kind, IN_DATA(before), IN_DATA(after)))).toBe(text);
  });

  it("is told of one that is in one report only, and of one without a ref", () => {
    expect(describeMovement(movement("new", null, IN_DATA("At Risk")))).toBe(
      "1.1.1 is new, and At Risk."
    );
    expect(describeMovement(movement("removed", IN_DATA("At Risk"), null))).toBe(
      "1.1.1 was removed; it was At Risk."
    );
    expect(describeMovement(movement("new", null, IN_DATA(""), ""))).toBe(
      "An action without a ref is new, and without a status."
    );
    expect(describeMovement(movement("moved", null, null))).toBe("1.1.1 moved from  to .");
  });

  it("is counted by kind, in one sentence", () => {
    const all = { sections: [], withoutRef: { before: 0, after: 0 } };
    const improved = movement("improved", IN_DATA("Off Track"), IN_DATA("At Risk"));
    const fresh = movement("new", null, IN_DATA("At Risk"));
    expect(countMovements({ ...all, actions: [fresh, improved, improved], unchanged: 4 })).toBe(
      "Actions: 2 improved, 1 new and 4 unchanged."
    );
    expect(countMovements({ ...all, actions: [], unchanged: 4 })).toBe("Actions: 4 unchanged.");
  });
});

describe("what has become of a section", () => {
  it.each([
    ["improved", "▲ Improved", "Improved since report 2, as at 31 December 2024: from A to B."],
    ["worsened", "▼ Worsened", "Worsened since report 2, as at 31 December 2024: from A to B."],
    ["unchanged", "► No change", "No change since report 2, as at 31 December 2024: it was A too."],
    ["rated", "◆ Rated since", "Rated since report 2, as at 31 December 2024: it's B, and was A."],
    [
      "unrated",
      "◆ No longer rated",
      "No longer rated since report 2, as at 31 December 2024: it was A.",
    ],
    ["new", "◆ New", "New since report 2, as at 31 December 2024."],
    ["removed", "◆ Removed", "Removed since report 2, as at 31 December 2024: it was A."],
  ] as const)("is told: %s", (kind: SectionMovementKind, words, text) => {
    const section: SectionMovement = {
      kind,
      plan: "Actions",
      group: "",
      section: "1.1 Data",
      before: "A",
      after: "B",
    };
    expect(formatSectionMovement(section)).toBe(words);
    expect(describeSectionMovement(section, report(2))).toBe(text);
  });
});

describe("a section's RAG in two reports", () => {
  it("is told beside its name, where it's in both", () => {
    const section = { kind: "worsened", plan: "", group: "", section: "1.1" } as const;
    expect(describeOverallChange({ ...section, before: "On Track", after: "At Risk" })).toBe(
      ": On Track, then At Risk"
    );
    expect(describeOverallChange({ ...section, before: null, after: "At Risk" })).toBe("");
  });
});

describe("the name of a report", () => {
  it.each([
    [2, 1, "Report 2, as at 31 December 2024", "report 2, as at 31 December 2024"],
    [
      2,
      3,
      "Report 2 (revision 3), as at 31 December 2024",
      "report 2 (revision 3), as at 31 December 2024",
    ],
    [null, 1, "Report as at 31 December 2024", "the report as at 31 December 2024"],
    [
      null,
      2,
      "Report (revision 2) as at 31 December 2024",
      "the report (revision 2) as at 31 December 2024",
    ],
  ])("%s, revision %i", (number, revision, name, inSentence) => {
    expect(nameReport({ number, revision, asAt: "2024-12-31" })).toBe(name);
    expect(nameBaseline(report(number, revision))).toBe(inSentence);
  });

  it("is the column's where the tracker tells the earlier RAG itself", () => {
    expect(nameBaseline({ kind: "column", headers: ["Previous RAG"] })).toBe(
      "the tracker's own column “Previous RAG”"
    );
    expect(nameBaseline({ kind: "column", headers: ["Previous RAG", "Last RAG"] })).toBe(
      "the tracker's own columns “Previous RAG” and “Last RAG”"
    );
  });
});

describe("refs that are used twice", () => {
  it("are named, ten at most, and where", () => {
    const after = Array.from({ length: 12 }, (_, index) => `1.${index + 1}`);
    expect(describeDuplicates({ before: [], after: ["1.1"] }, "report 2")).toBe(
      "Nothing could be compared, since refs are used twice in this report: 1.1. Give each action a ref of its own."
    );
    expect(describeDuplicates({ before: ["7"], after }, "report 2")).toBe(
      "Nothing could be compared, since refs are used twice in this report: 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10 and 2 more refs; in report 2: 7. Give each action a ref of its own."
    );
  });
});
