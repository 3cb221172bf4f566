import { publishedScheme } from "../../../src/domain";
import { checkMitigation } from "../../../src/domain/checks/checkMitigation";
import { runCheck } from "../../support/domain/runCheck";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking mitigating actions", () => {
  it("finds exceptions without any", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG", "Mitigating actions"],
      ["1.1.1", "One", "Off Track", "A tender opens in March."],
      ["1.1.2", "Two", "Off Track", ""],
      ["1.1.3", "Three", "Delivery Date Missed with Risk", "None."],
      ["1.1.4", "Four", "At Risk", ""],
      ["1.1.5", "Five", "Off Trak", ""],
      ["1.1.6", "Six", "Off Track", "#N/A"],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 3 });
    const found = { code: "mitigation/missing", severity: "warning" };
    expect(runCheck(checkMitigation, tracker, publishedScheme, null)).toEqual([
      { ...found, ref: "1.1.2", place: at(2), status: statuses.offTrack, text: "" },
      { ...found, ref: "1.1.3", place: at(3), status: statuses.missedWithRisk, text: "None." },
    ]);
  });

  it("asks for none where the tracker has no column for them", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "One", "Off Track"],
    ]);
    expect(runCheck(checkMitigation, tracker, publishedScheme, null)).toEqual([]);
  });
});
