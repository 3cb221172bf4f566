import { fivePointScheme, publishedScheme } from "../../../src/domain";
import { checkDueAgainstStatus } from "../../../src/domain/checks/checkDueAgainstStatus";
import { runCheck } from "../../support/domain/runCheck";
import { trackerByScheme } from "../../support/domain/reportByScheme";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const { delivered, onTrack, missedNoRisk, missedWithRisk } = statuses;
const asAt = "2025-02-28";
const ON_THE_DAY = 45_716;
const BEFORE = ON_THE_DAY - 1;
const AFTER = ON_THE_DAY + 1;

describe("checking statuses against due dates", () => {
  const tracker = trackerFromGrid([
    ["Ref", "Action", "Due date", "RAG"],
    ["1.1.1", "One", BEFORE, "On Track"],
    ["1.1.2", "Two", ON_THE_DAY, "green"],
    ["1.1.3", "Three", AFTER, "On Track"],
    ["1.1.4", "Four", BEFORE, "Delivered"],
    ["1.1.5", "Five", ON_THE_DAY, "Delivered"],
    ["1.1.6", "Six", AFTER, "Delivered"],
    ["1.1.7", "Seven", BEFORE, "Delivery Date Missed no Risk"],
    ["1.1.8", "Eight", ON_THE_DAY, "Delivery Date Missed no Risk"],
    ["1.1.9", "Nine", AFTER, "Delivery Date Missed no Risk"],
    ["1.1.10", "Ten", "March 2025", "Missed with Risk"],
    ["1.1.11", "Eleven", BEFORE, "At Risk"],
    ["1.1.12", "Twelve", AFTER, "Off Track"],
    ["1.1.13", "Thirteen", "TBC", "On Track"],
    ["1.1.14", "Fourteen", "", "On Track"],
    ["1.1.15", "Fifteen", BEFORE, "On Trak"],
    ["1.1.16", "Sixteen", BEFORE, ""],
  ]);
  const at = (row: number) => ({ sheet: "Actions", row, column: 3 });

  it("finds those that the date denies, as at the report's day, with both as evidence", () => {
    const warning = { severity: "warning", asAt };
    expect(runCheck(checkDueAgainstStatus, tracker, publishedScheme, asAt)).toEqual([
      {
        ...warning,
        code: "contradiction/overdue",
        ref: "1.1.1",
        place: at(1),
        status: onTrack,
        due: "2025-02-27",
      },
      {
        code: "contradiction/early",
        severity: "note",
        ref: "1.1.6",
        place: at(6),
        status: delivered,
        due: "2025-03-01",
        asAt,
      },
      {
        ...warning,
        code: "contradiction/not-due",
        ref: "1.1.9",
        place: at(9),
        status: missedNoRisk,
        due: "2025-03-01",
      },
      {
        ...warning,
        code: "contradiction/not-due",
        ref: "1.1.10",
        place: at(10),
        status: missedWithRisk,
        due: "2025-03-31",
      },
    ]);
  });

  it("finds nothing where no day was set", () => {
    expect(runCheck(checkDueAgainstStatus, tracker, publishedScheme, null)).toEqual([]);
  });

  it("goes by the scheme's standings, whatever its labels", () => {
    const points = trackerByScheme(
      [
        ["Ref", "Action", "Due date", "RAG"],
        ["1.1.1", "One", BEFORE, "Amber/Green"],
        ["1.1.2", "Two", BEFORE, "Amber"],
        ["1.1.3", "Three", BEFORE, "Exempt"],
      ],
      fivePointScheme
    );
    expect(
      runCheck(checkDueAgainstStatus, points, fivePointScheme, asAt).map(({ code, ref }) => [
        code,
        ref,
      ])
    ).toEqual([["contradiction/overdue", "1.1.1"]]);
  });
});
