import { checkStatus } from "../../../src/domain/checks/checkStatus";
import { fivePointScheme, publishedScheme } from "../../../src/domain";
import { runCheck } from "../../support/domain/runCheck";
import { trackerByScheme } from "../../support/domain/reportByScheme";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking statuses", () => {
  it("finds unknown ones, missing ones and other spellings, at their cells", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "One", "On Track"],
      ["1.1.2", "Two", "on-track"],
      ["1.1.3", "Three", "On Trak"],
      ["1.1.4", "Four", "Ask Jo"],
      ["1.1.5", "Five", ""],
      ["1.1.6", "Six", "Delivered "],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 2 });
    expect(runCheck(checkStatus, tracker, publishedScheme, null)).toEqual([
      {
        code: "status/alias",
        severity: "note",
        ref: "1.1.2",
        place: at(2),
        text: "on-track",
        status: statuses.onTrack,
      },
      {
        code: "status/unknown",
        severity: "error",
        ref: "1.1.3",
        place: at(3),
        text: "On Trak",
        nearest: statuses.onTrack,
      },
      {
        code: "status/unknown",
        severity: "error",
        ref: "1.1.4",
        place: at(4),
        text: "Ask Jo",
        nearest: null,
      },
      { code: "status/blank", severity: "error", ref: "1.1.5", place: at(5) },
      {
        code: "status/alias",
        severity: "note",
        ref: "1.1.6",
        place: at(6),
        text: "Delivered",
        status: statuses.delivered,
      },
    ]);
  });

  it("has nothing to say of words that aren't rated", () => {
    const tracker = trackerByScheme(
      [
        ["Ref", "Action", "RAG"],
        ["1.1.1", "One", "Exempt"],
        ["1.1.2", "Two", "reset"],
        ["1.1.3", "Three", "On Track"],
      ],
      fivePointScheme
    );
    expect(runCheck(checkStatus, tracker, fivePointScheme, null)).toEqual([
      {
        code: "status/unknown",
        severity: "error",
        ref: "1.1.3",
        place: { sheet: "Actions", row: 3, column: 2 },
        text: "On Track",
        nearest: null,
      },
    ]);
  });
});
