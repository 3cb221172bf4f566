import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { listLeadAsks } from "../../../src/domain/asks/listLeadAsks";
import { formatLeadAsk } from "../../../src/domain/asks/formatLeadAsk";
import { checkStale } from "../../../src/domain/checks/checkStale";
import { findingText, findingTitle } from "../../../src/domain/checks/findingText";
import type { KeptReport } from "../../../src/domain/history/HistoryReading";
import { takeSnapshot } from "../../../src/domain/history/takeSnapshot";
import type { Report } from "../../../src/domain/report";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid, type Grid } from "../../support/domain/trackerFromGrid";

const HEADER = ["Ref", "Section", "Action", "Lead", "Due date", "RAG", "Reason for RAG"];
const [PAST, TO_COME] = [45_600, 46_000];
const GRID: Grid = [
  HEADER,
  ["1.1", "1 Data", "One", "AB", TO_COME, "At Risk", ""],
  ["1.2", "1 Data", "Two", "", TO_COME, "Off Track", "No money."],
  ["1.3", "1 Data", "Three", "#N/A", PAST, "On Track", ""],
  ["1.4", "1 Data", "Four", "AB", TO_COME, "On Track", "Waits for 1.2."],
  ["1.5", "1 Data", "Five", "AB", TO_COME, "On Track", ""],
  ["1.6", "1 Data", "Six", "AB", PAST, "Delivered", "Done."],
  ["1.7", "1 Data", "Seven", "AB", PAST, "", "Ask Jo"],
  ["1.8", "1 Data", "Eight", "AB", "TBC", "On Track", ""],
];
const SETTINGS = { scheme: publishedScheme, rule: defaultRule };

/** The report on a tracker, compared with one on the tracker as it was. */
function reportOn(before: Grid, now: Grid, asAt: string | null = "2025-02-28"): Report {
  const tracker = trackerFromGrid(before);
  const { plans } = makeReport([tracker], { ...SETTINGS, info: reportInfo });
  const baseline: KeptReport = {
    id: "2/1/2024-12-31",
    report: {
      title: "",
      number: 2,
      revision: 1,
      asAt: "2024-12-31",
      finished: "",
      fingerprint: "",
    },
    actions: takeSnapshot([tracker], plans, publishedScheme),
    damage: { changed: [], added: [], gone: [], of: 8 },
  };
  const info = { ...reportInfo, asAt };
  return makeReport([trackerFromGrid(now)], { ...SETTINGS, info, baseline });
}

const refs = (report: Report): string[] => checkStale.run(report).map(({ ref }) => ref);

describe("rows that are unchanged since the report before", () => {
  it("are found where they're adverse, past their due date or explained", () => {
    const found = checkStale.run(reportOn(GRID, GRID));
    const of = {
      code: "history/unchanged",
      severity: "note",
      plan: "Actions",
      section: "1 Data",
      since: { number: 2, revision: 1, asAt: "2024-12-31" },
    };
    const at = (row: number) => ({ sheet: "Actions", row, column: 5 });
    const { atRisk, offTrack, onTrack } = statuses;
    expect(found).toEqual([
      { ...of, ref: "1.1", lead: "AB", status: atRisk, place: at(1) },
      { ...of, ref: "1.2", lead: "", status: offTrack, place: at(2) },
      { ...of, ref: "1.3", lead: "", status: onTrack, place: at(3) },
      { ...of, ref: "1.4", lead: "AB", status: onTrack, place: at(4) },
    ]);
    expect(findingTitle("history/unchanged")).toBe("Unchanged since the report before");
    const [first] = found;
    expect(first && findingText(first, publishedScheme)).toEqual({
      what: "At Risk, with the same reason and due date as in report 2, as at 31 December 2024",
      todo: "Ask the lead whether it's still so; if it is, there's nothing to do.",
    });
    expect(listLeadAsks(found, false).map(formatLeadAsk)).toEqual([
      "AB: unchanged since the report before, to be confirmed for 1.1 and 1.4",
      "No lead: unchanged since the report before, to be confirmed for 1.2 and 1.3",
    ]);
  });

  it("aren't found once status, due date or reason is another, whatever else has changed", () => {
    const changed = GRID.map((row) => [...row]);
    const put = (row: number, column: number, value: string | number): void => {
      const cells = changed[row];
      if (cells) cells[column] = value;
    };
    put(1, 5, "Off Track");
    put(2, 6, "Still no money.");
    put(3, 4, TO_COME);
    put(4, 2, "Four, in other words");
    put(4, 1, "2 People");
    expect(refs(reportOn(GRID, changed))).toEqual(["1.4"]);
    expect(refs(reportOn(GRID, [HEADER, ...changed.slice(1).reverse()]))).toEqual(["1.4"]);
  });

  it("aren't past their due date where the report has no day", () => {
    expect(refs(reportOn(GRID, GRID, null))).toEqual(["1.1", "1.2", "1.4"]);
  });

  it("aren't looked for where there's nothing to compare with, or nothing could be compared", () => {
    const alone = makeReport([trackerFromGrid(GRID)], { ...SETTINGS, info: reportInfo });
    expect(refs(alone)).toEqual([]);
    expect(refs(reportOn(GRID, [...GRID, ...GRID.slice(1)]))).toEqual([]);
  });

  it("are among the report's findings, and rest on the status and the report before", () => {
    const { findings } = reportOn(GRID, GRID);
    const stale = [...findings].filter(({ code }) => code === "history/unchanged");
    expect(stale.map(({ ref, grounds }) => `${ref} ${grounds.split("\u001f").join("|")}`)).toEqual([
      "1.1 1 Data|At Risk|2/1/2024-12-31",
      "1.2 1 Data|Off Track|2/1/2024-12-31",
      "1.3 1 Data|On Track|2/1/2024-12-31",
      "1.4 1 Data|On Track|2/1/2024-12-31",
    ]);
  });
});
