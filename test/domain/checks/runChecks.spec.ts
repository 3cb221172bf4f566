import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { publishedScheme } from "../../../src/domain";
import { codesOf } from "../../../src/domain/checks/Check";
import { findingTitle } from "../../../src/domain/checks/findingText";
import { CHECKS, REPORT_CHECKS, runChecks } from "../../../src/domain/checks/runChecks";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const PAGES = path.join(__dirname, "../../../docs/findings");
const CODES = [...REPORT_CHECKS.map(({ code }) => code), ...CHECKS.flatMap(codesOf)];

/** "status/unknown" has the page "status-unknown.md". */
const pageOf = (code: string): string => `${code.replace("/", "-")}.md`;

describe("all checks", () => {
  it("list findings worst first, then by kind, then down the sheet", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "Due date", "RAG"],
      ["1.1.1", "One", "31.03.25", "on track"],
      ["1.1.2", "Two", "soon", ""],
      ["1.1.2", "Three", "TBC", "Ask Jo"],
      ["", "Four", "TBC", "Green"],
      ["WF-5", "Five", "TBC", ""],
    ]);
    expect(
      runChecks(tracker, publishedScheme, reportInfo).map(
        ({ severity, code, place }) => `${severity} ${code} in row ${place.row + 1}`
      )
    ).toEqual([
      "error status/unknown in row 4",
      "error status/blank in row 3",
      "error status/blank in row 6",
      "error ref/duplicate in row 3",
      "error ref/duplicate in row 4",
      "warning ref/missing in row 5",
      "warning section/missing in row 5",
      "warning section/missing in row 6",
      "warning due/unreadable in row 3",
      "note status/alias in row 2",
      "note status/alias in row 5",
      "note due/text in row 2",
    ]);
  });

  it("find nothing in a tracker without faults", () => {
    const tracker = trackerFromGrid([
      ["Ref", "Action", "Due date", "RAG"],
      ["1.1.1", "One", 45_716, "On Track"],
    ]);
    expect(runChecks(tracker, publishedScheme, reportInfo)).toEqual([]);
  });

  it("have each code once", () => {
    expect(new Set(CODES).size).toBe(CODES.length);
  });
});

describe("the pages on findings", () => {
  it.each(CODES)("explain %s under its title", (code) => {
    const page = path.join(PAGES, pageOf(code));
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, "utf8");
    expect(text).toContain(`# ${findingTitle(code)}`);
    expect(text).toContain(`\`${code}\``);
    for (const part of ["## What it means", "## Why it matters", "## What to do"]) {
      expect(text).toContain(part);
    }
  });

  it("explain nothing that isn't checked", () => {
    const pages = readdirSync(PAGES).filter((name) => name !== "README.md");
    expect(pages.sort()).toEqual(CODES.map(pageOf).sort());
  });
});
