import { publishedScheme } from "../../../src/domain";
import { checkReason } from "../../../src/domain/checks/checkReason";
import { runCheck } from "../../support/domain/runCheck";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const { atRisk, offTrack, onTrack, missedWithRisk } = statuses;

describe("checking reasons", () => {
  it("finds adverse actions without one", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG", "Reason for RAG"],
      ["1.1.1", "One", "At Risk", "The supplier withdrew."],
      ["1.1.2", "Two", "At Risk", ""],
      ["1.1.3", "Three", "off-track", "TBC"],
      ["1.1.4", "Four", "Delivery Date Missed with Risk", "n/a"],
      ["1.1.5", "Five", "Delivery Date Missed no Risk", ""],
      ["1.1.6", "Six", "On Track", ""],
      ["1.1.7", "Seven", "Ask Jo", ""],
      ["1.1.8", "Eight", "At Risk", "#REF!"],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 3 });
    const found = { code: "reason/missing", severity: "warning" };
    expect(runCheck(checkReason, tracker, publishedScheme, null)).toEqual([
      { ...found, ref: "1.1.2", place: at(2), status: atRisk, text: "" },
      { ...found, ref: "1.1.3", place: at(3), status: offTrack, text: "TBC" },
      { ...found, ref: "1.1.4", place: at(4), status: missedWithRisk, text: "n/a" },
    ]);
  });

  it("finds one that is left over where the status was adverse in the report before", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG", "Previous RAG", "Reason for RAG", "Mitigating actions"],
      ["1.1.1", "One", "On Track", "At Risk", "The supplier withdrew.", ""],
      ["1.1.2", "Two", "On Track", "On Track", "The pilot begins in May.", "Ask each month."],
      ["1.1.3", "Three", "On Track", "Off Track", "", ""],
      ["1.1.4", "Four", "Delivered", "At Risk", "The supplier withdrew.", ""],
      ["1.1.5", "Five", "Delivery Date Missed no Risk", "At Risk", "The supplier withdrew.", ""],
      ["1.1.6", "Six", "On Track", "At Risk", "#N/A", ""],
    ]);
    expect(runCheck(checkReason, tracker, publishedScheme, null)).toEqual([
      {
        code: "reason/left-over",
        severity: "note",
        ref: "1.1.1",
        place: { sheet: "Actions", row: 1, column: 4 },
        status: onTrack,
      },
    ]);
  });

  it("finds one beside mitigating actions where the report before isn't known, and takes others for remarks", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG", "Reason for RAG", "Mitigating actions"],
      ["1.1.1", "One", "On Track", "The supplier withdrew.", "A tender opens in March."],
      ["1.1.2", "Two", "On Track", "The pilot begins in May.", ""],
      ["1.1.3", "Three", "On Track", "The pilot begins in May.", "None."],
      ["1.1.4", "Four", "On Track", "The pilot begins in May.", "#REF!"],
      ["1.1.5", "Five", "On Track", "", "A tender opens in March."],
    ]);
    expect(
      runCheck(checkReason, tracker, publishedScheme, null).map(({ code, ref }) => [code, ref])
    ).toEqual([["reason/left-over", "1.1.1"]]);
  });

  it("asks for none where the tracker has no column for them", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "One", "At Risk"],
    ]);
    expect(runCheck(checkReason, tracker, publishedScheme, null)).toEqual([]);
  });
});
