import { publishedScheme } from "../../../src/domain";
import { checkReasonAgainstStatus } from "../../../src/domain/checks/checkReasonAgainstStatus";
import { runCheck } from "../../support/domain/runCheck";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

describe("checking statuses against their reasons", () => {
  it("finds sound ones whose reason speaks of delay, a pause or no owner, and shows the words", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG", "Reason for RAG"],
      ["1.1.1", "One", "On Track", "Slipped by three weeks because of the delay in design."],
      ["1.1.2", "Two", "On Track", "On plan, without delay."],
      ["1.1.3", "Three", "At Risk", "Work paused."],
      ["1.1.4", "Four", "Delivery Date Missed no Risk", "Delayed to March."],
      ["1.1.5", "Five", "Delivered", "Delayed by a month."],
      ["1.1.6", "Six", "green", "No owner\nidentified."],
      ["1.1.7", "Seven", "Ask Jo", "Delayed."],
      ["1.1.8", "Eight", "On Track", 45_716],
    ]);
    const at = (row: number) => ({ sheet: "Actions", row, column: 2 });
    const found = {
      code: "contradiction/reason",
      severity: "warning",
      status: statuses.onTrack,
    };
    expect(runCheck(checkReasonAgainstStatus, tracker, publishedScheme, null)).toEqual([
      { ...found, ref: "1.1.1", place: at(1), words: ["Slipped", "delay"] },
      { ...found, ref: "1.1.6", place: at(6), words: ["No owner"] },
    ]);
  });

  it("finds nothing where the tracker has no reasons", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "Delayed action", "On Track"],
    ]);
    expect(runCheck(checkReasonAgainstStatus, tracker, publishedScheme, null)).toEqual([]);
  });
});
