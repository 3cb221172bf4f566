import { fivePointScheme } from "../../../src/domain";
import { fingerprint } from "../../../src/domain/accepted/fingerprint";
import { takeSnapshot } from "../../../src/domain/history/takeSnapshot";
import { reportByScheme, trackerByScheme } from "../../support/domain/reportByScheme";

const GRID = [
  ["Ref", "Pillar", "Section", "Action", "Due date", "RAG", "Reason for RAG"],
  ["1.1.1", "Plan", "1.1 Data", "Publish  the\ndata", 45716, "green", "Late."],
  ["1.1.2", "Plan", "1.1 Data", "", "TBC", "Exempt", ""],
  ["1.2.1", "Plan", "1.2 People", "Hire", "soon", "Gren-ish", ""],
  ["", "Plan", "1.2 People", "Train", "", "", ""],
];

describe("a snapshot", () => {
  it("has each action in the scheme's words, its texts as fingerprints", () => {
    const tracker = trackerByScheme(GRID, fivePointScheme);
    const { plans } = reportByScheme(GRID, fivePointScheme);
    const data = { plan: "Actions", group: "Plan", section: "1.1 Data", overall: "Green" };
    const people = { ...data, section: "1.2 People", overall: "Not rated" };
    expect(takeSnapshot([tracker], plans, fivePointScheme)).toEqual([
      {
        ...data,
        ref: "1.1.1",
        status: "Green",
        due: "2025-02-28",
        title: fingerprint("Publish the data"),
        reason: fingerprint("Late."),
      },
      { ...data, ref: "1.1.2", status: "Exempt", due: "TBC", title: "", reason: "" },
      {
        ...people,
        ref: "1.2.1",
        status: "Gren-ish",
        due: "soon",
        title: fingerprint("Hire"),
        reason: "",
      },
      { ...people, ref: "", status: "", due: "", title: fingerprint("Train"), reason: "" },
    ]);
  });
});
