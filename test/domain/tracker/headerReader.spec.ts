import { listCandidates } from "../../../src/domain";
import { readHeaderPeriod } from "../../../src/domain/tracker/headerPeriod";
import { createHeaderReader, type HeaderReader } from "../../../src/domain/tracker/headerReader";
import { meaningsOf } from "../../../src/domain/tracker/headerWords";
import { remember } from "../../../src/domain/tracker/remember";
import { trackerFixtures } from "../../fixtures/trackers";
import { surveyBook } from "../../support/domain/book";

describe("remembering", () => {
  it("gives what was read, which is read once", () => {
    const read = jest.fn((text: string) => ({ text }));
    const reader = remember(read);
    expect(["a", "b", "a", "a"].map(reader)).toEqual([
      { text: "a" },
      { text: "b" },
      { text: "a" },
      { text: "a" },
    ]);
    expect(read.mock.calls).toEqual([["a"], ["b"]]);
  });
});

describe("a reader of headers", () => {
  it("finds in a workbook what is found without remembering anything", () => {
    const forgetful: HeaderReader = { meaningsOf, periodOf: readHeaderPeriod };
    const reader = createHeaderReader();
    for (const fixture of trackerFixtures) {
      const survey = surveyBook(fixture);
      expect(listCandidates(survey, reader)).toEqual(listCandidates(survey, forgetful));
    }
  });

  it("is asked for no period where nothing can be a group, however wide the sheet", () => {
    const row = Array.from({ length: 200 }, (_, column) => `Measure ${column}`);
    const reader = {
      meaningsOf: jest.fn(meaningsOf),
      periodOf: jest.fn(readHeaderPeriod),
    };
    listCandidates(surveyBook({ sheets: { Wide: Array.from({ length: 50 }, () => row) } }), reader);
    expect(reader.periodOf).not.toHaveBeenCalled();
    // Once for each cell, in the row by itself.
    expect(reader.meaningsOf).toHaveBeenCalledTimes(10_000);
  });
});
