import { publishedScheme, type ConfirmedAlias } from "../../../src/domain";
import {
  addAlias,
  checkAlias,
  isConfirmed,
  removeAlias,
} from "../../../src/taskpane/scheme/aliasList";
import { quoteText } from "../../../src/taskpane/scheme/quoteText";
import { listUnknownTexts } from "../../../src/taskpane/scheme/unknownTexts";
import { sampleReport } from "../../support/pane/sampleReport";
import { unknownStatus } from "./renderSetup";

const report = {
  ...sampleReport,
  findings: [
    unknownStatus(5, "Paused"),
    ...sampleReport.findings,
    unknownStatus(7, "Ongoing"),
    unknownStatus(8, "ongoing."),
    unknownStatus(9, "Ongoing"),
  ],
};

describe("the texts that no status fits", () => {
  it("are counted by spelling, those in most rows first, with the nearest status", () => {
    expect(listUnknownTexts(report, [])).toEqual([
      { key: "ongoing", text: "Ongoing", rows: 3, nearest: "" },
      { key: "paused", text: "Paused", rows: 1, nearest: "" },
      { key: "on trakc", text: "On Trakc", rows: 1, nearest: "On Track" },
    ]);
  });

  it("leave out those confirmed, unless that comes to nothing in this scheme", () => {
    const aliases = [
      { text: "ONGOING", label: "on track" },
      { text: "Paused", label: "Suspended" },
    ];
    expect(listUnknownTexts(report, aliases).map(({ text }) => text)).toEqual([
      "Paused",
      "On Trakc",
    ]);
  });
});

describe("confirmed aliases", () => {
  const ongoing: ConfirmedAlias = { text: "Ongoing", label: "On Track" };
  const paused: ConfirmedAlias = { text: "Paused", label: "At Risk" };

  it("hold one meaning of a text, the last", () => {
    expect(addAlias([ongoing, paused], { text: "ongoing ", label: "At Risk" })).toEqual([
      paused,
      { text: "ongoing ", label: "At Risk" },
    ]);
    expect(removeAlias([ongoing, paused], "ongoing")).toEqual([paused]);
  });

  it("are told apart by text and label", () => {
    expect(isConfirmed([ongoing], { text: "ongoing", label: "on-track" })).toBe(true);
    expect(isConfirmed([ongoing], { text: "Ongoing", label: "At Risk" })).toBe(false);
  });

  it("do something only for a status that there is, and a text that is none", () => {
    expect(checkAlias(ongoing, publishedScheme)).toBe("read");
    expect(checkAlias({ ...ongoing, label: "Amber" }, publishedScheme)).toBe("label-gone");
    expect(checkAlias({ ...ongoing, text: "at risk" }, publishedScheme)).toBe("is-label");
  });
});

describe("a quoted text", () => {
  it("is whole when short, and cut when it's a page", () => {
    expect(quoteText("Ongoing")).toBe("“Ongoing”");
    expect(quoteText("x".repeat(81))).toBe(`“${"x".repeat(79)}…”`);
  });
});
