import { matchHeaders } from "../../../src/domain/tracker/matchHeaders";

/** The header that is taken for the status; undefined when none is. */
function statusOf(headers: readonly string[]): string | undefined {
  const { status } = matchHeaders(headers).columns;
  return status === undefined ? undefined : headers[status];
}

describe("among several RAG columns", () => {
  it.each<[string, readonly string[], string]>([
    ["the later month", ["RAG (Jan)", "RAG (Feb)"], "RAG (Feb)"],
    ["the later month, newest first", ["RAG (Feb)", "RAG (Jan)"], "RAG (Feb)"],
    ["the later of month and year", ["RAG Feb 25", "RAG Mar 24"], "RAG Feb 25"],
    ["the later year", ["RAG 2025/26", "RAG 2024/25"], "RAG 2025/26"],
    ["the later day", ["RAG 28/02/25", "RAG 31.01.25"], "RAG 28/02/25"],
    ["the later day, month first", ["RAG 2/28/2025", "RAG 1/31/2025"], "RAG 2/28/2025"],
    ["the later quarter", ["RAG Q2", "RAG Q1"], "RAG Q2"],
    ["the later financial quarter", ["RAG Q1 25/26", "RAG Q4 24/25"], "RAG Q1 25/26"],
    ["the later report", ["RAG report 10", "RAG report 9"], "RAG report 10"],
    ["January after December", ["RAG Nov", "RAG Dec", "RAG Jan"], "RAG Jan"],
    ["the same, newest first", ["RAG Jan", "RAG Dec", "RAG Nov"], "RAG Jan"],
    [
      "the year's last of twelve",
      "Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar".split(" ").map((month) => `RAG ${month}`),
      "RAG Mar",
    ],
    ["the later, though its words are less usual", ["RAG status Jan", "RAG Feb"], "RAG Feb"],
    ["the one that's current", ["RAG status (Feb)", "Current RAG", "RAG"], "Current RAG"],
    ["the one without a period beside its history", ["RAG", "RAG Jan", "RAG Feb"], "RAG"],
    ["RAG before another status", ["Current status", "Status Mar 25", "RAG Jan 25"], "RAG Jan 25"],
    ["RAG in brackets too", ["Delivery status", "Status (RAG)"], "Status (RAG)"],
    ["none of an earlier report", ["RAG", "Previous RAG", "RAG (last quarter)"], "RAG"],
    ["none of an earlier one that's dated", ["RAG Jan 25", "RAG (previous, Mar 25)"], "RAG Jan 25"],
    ["the right one where months stand by quarters", ["RAG Q2", "RAG Jan"], "RAG Jan"],
    ["the right one where some have no year", ["RAG Mar 25", "RAG Feb"], "RAG Feb"],
    ["the right one of different brackets", ["RAG (officer)", "RAG (board)"], "RAG (board)"],
  ])("takes %s", (_, headers, expected) => {
    expect(statusOf(headers)).toBe(expected);
  });

  it("takes the left one of two that are the same: a legend may stand beside the tracker", () => {
    expect(matchHeaders(["Ref", "RAG", "", "RAG", "Meaning"]).columns.status).toBe(1);
  });

  it("takes for the RAG before no other kind of status, which may be of a later report", () => {
    const none = { status: 0 };
    expect(matchHeaders(["RAG Jan", "Status Feb"]).columns).toEqual(none);
    expect(matchHeaders(["Delivery status Jan", "Status Feb"]).columns).toEqual(none);
    expect(matchHeaders(["Status Jan", "RAG status Jan", "RAG Feb"]).columns).toEqual({
      status: 2,
      baseline: 1,
    });
    expect(matchHeaders(["Status Feb", "Status Jan"]).columns).toEqual({ status: 0, baseline: 1 });
  });

  it("takes none where all are of earlier reports", () => {
    expect(statusOf(["RAG (previous)", "Baseline RAG", "Last updated"])).toBeUndefined();
  });
});

describe("the reason and the mitigation", () => {
  it("are the latest too", () => {
    const headers = [
      "Comments Jan",
      "Mitigation Jan",
      "RAG Jan",
      "RAG Feb",
      "Comments Feb",
      "Mitigation Feb",
    ];
    expect(matchHeaders(headers).columns).toEqual({
      status: 3,
      baseline: 2,
      reason: 4,
      mitigation: 5,
    });
  });

  it("are an earlier report's only where there's no other", () => {
    expect(matchHeaders(["Comments (previous)", "Notes"]).columns).toEqual({ reason: 1 });
    expect(matchHeaders(["Comments (since last report)"]).columns).toEqual({ reason: 0 });
  });
});

describe("other fields", () => {
  it("are the left one, whatever their brackets say", () => {
    expect(matchHeaders(["Due date (Jan)", "Due date (Feb)"]).columns).toEqual({ due: 0 });
  });
});
