import { publishedScheme } from "../../../src/domain";
import { describeKept } from "../../../src/domain/history/describeKept";
import type { SnapshotAction } from "../../../src/domain/history/Snapshot";

function action(part: Partial<SnapshotAction>): SnapshotAction {
  return {
    plan: "Actions",
    group: "",
    ref: "1.1.1",
    section: "1.1 Data",
    overall: "At Risk",
    status: "On Track",
    due: "",
    title: "",
    reason: "",
    ...part,
  };
}

describe("a finished report opened again", () => {
  it("says what it said of its plans and sections, statuses in the scheme's order", () => {
    const pay = { section: "1.2 Pay", overall: "On Track" };
    expect(
      describeKept(
        [
          action({ status: "At Risk" }),
          action({ status: "On Track" }),
          action({ status: "At Risk" }),
          action({ ...pay, status: "Delivered" }),
          action({ plan: "Estates", section: "No section", overall: "Not rated", status: "" }),
        ],
        publishedScheme
      )
    ).toEqual([
      {
        headline:
          "Actions: 2 sections (1 On Track, 1 At Risk), 4 actions (1 Delivered, 1 On Track, 2 At Risk).",
        sections: ["1.1 Data: At Risk; 1 On Track, 2 At Risk.", "1.2 Pay: On Track; 1 Delivered."],
      },
      {
        headline: "Estates: 1 section (1 Not rated), 1 action (1 without a RAG).",
        sections: ["No section: Not rated; 1 without a RAG."],
      },
    ]);
  });

  it("keeps the words of a scheme that isn't the present one, after those that are known", () => {
    const said = ["Green", "On Track", "Amber", "Green"].map((status) => action({ status }));
    expect(describeKept(said, publishedScheme)[0]?.sections).toEqual([
      "1.1 Data: At Risk; 1 On Track, 2 Green, 1 Amber.",
    ]);
  });

  it("tells sections of one name apart by their groups, and what rows changed by hand say", () => {
    const rows = [
      action({ group: "A" }),
      action({ group: "B", overall: "On Track" }),
      action({ group: "B", overall: "" }),
    ];
    expect(describeKept(rows, publishedScheme)[0]?.sections).toEqual([
      "1.1 Data: At Risk; 1 On Track.",
      "1.1 Data: On Track or no overall RAG; 2 On Track.",
    ]);
  });

  it("is nothing without rows", () => {
    expect(describeKept([], publishedScheme)).toEqual([]);
  });
});
