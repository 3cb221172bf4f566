import fc from "fast-check";
import type { Acceptance } from "../../../src/domain/accepted/Acceptance";
import {
  makeAcceptance,
  addAcceptance,
  removeAcceptance,
} from "../../../src/domain/accepted/acceptanceList";
import { fingerprint } from "../../../src/domain/accepted/fingerprint";
import { markAccepted } from "../../../src/domain/accepted/markAccepted";
import { isAccepted, isOpen } from "../../../src/domain/accepted/ReportedFinding";
import type { Finding, Grounded } from "../../../src/domain/checks/Finding";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const HEADERS = ["Ref", "Action", "Lead", "RAG", "Reason for RAG"];
const PLAN: readonly (readonly CellValue[])[] = [
  ["1.1.1", "One", "AB", "At Risk", ""],
  ["1.1.2", "Two", "", "On Track", ""],
  ["1.1.3", "Three", "AB", "Ask Jo", ""],
];

/** What a report finds, and which of it is accepted: "reason/missing 1.1.1: Agreed." */
function findingsOf(rows: readonly (readonly CellValue[])[], accepted: readonly Acceptance[] = []) {
  return makeReport([trackerFromGrid([HEADERS, ...rows])], {
    info: reportInfo,
    scheme: publishedScheme,
    rule: defaultRule,
    accepted,
  }).findings;
}
const describeFindings = (findings: ReturnType<typeof findingsOf>): string[] =>
  findings.map(({ code, ref, acceptance }) => `${code} ${ref}: ${acceptance?.reason ?? "open"}`);

/** The acceptance of the first finding of a kind. */
function accept(code: string, reason = "Agreed.", rows = PLAN): Acceptance {
  const finding = findingsOf(rows).find((each) => each.code === code);
  if (finding === undefined) throw new Error(`no finding ${code}`);
  return makeAcceptance(finding, reason, "2025-03-03");
}
/** The rows with some cells of one replaced. */
const changed = (at: number, cells: Readonly<Record<number, CellValue>>) =>
  PLAN.map((row, index) => (index === at ? row.map((cell, column) => cells[column] ?? cell) : row));

describe("accepting a finding", () => {
  it("notes which one, what it rested on, why and when", () => {
    expect(accept("reason/missing")).toEqual({
      code: "reason/missing",
      sheet: "Actions",
      ref: "1.1.1",
      grounds: fingerprint("One\u001f\u001fAt Risk"),
      reason: "Agreed.",
      day: "2025-03-03",
    });
  });

  it("marks that one and leaves the others open, in their order", () => {
    const findings = findingsOf(PLAN, [accept("reason/missing")]);
    expect(describeFindings(findings)).toEqual([
      "status/unknown 1.1.3: open",
      "lead/missing 1.1.2: open",
      "reason/missing 1.1.1: Agreed.",
    ]);
    expect(findings.filter(isOpen).map(({ code }) => code)).toEqual([
      "status/unknown",
      "lead/missing",
    ]);
    expect(findings.filter(isAccepted).map(({ acceptance }) => acceptance.day)).toEqual([
      "2025-03-03",
    ]);
  });

  it.each([
    ["another status", changed(0, { 3: "Off Track" }), "open"],
    ["another placeholder in place of the reason", changed(0, { 4: "tbc" }), "open"],
    ["another title", changed(0, { 1: "One and a half" }), "open"],
    ["another ref", changed(0, { 0: "1.1.9" }), "open"],
    ["another lead", changed(0, { 2: "CD" }), "Agreed."],
    ["another spelling of its status", changed(0, { 3: "at-risk" }), "Agreed."],
    ["a change in another row", changed(1, { 1: "Two and a half" }), "Agreed."],
    ["a row above it", [["1.1.0", "Zero", "AB", "On Track", ""], ...PLAN], "Agreed."],
    ["another order of rows", [...PLAN].reverse(), "Agreed."],
  ] as const)("is told by what it rests on, in a tracker with %s", (_, rows, expected) => {
    const findings = findingsOf(rows, [accept("reason/missing")]);
    const found = findings.filter(({ code }) => code === "reason/missing");
    expect(found.map(({ acceptance }) => acceptance?.reason ?? "open")).toEqual([expected]);
  });

  it("holds again when what had changed is as it was", () => {
    const accepted = [accept("reason/missing")];
    expect(findingsOf(changed(0, { 3: "Off Track" }), accepted).filter(isAccepted)).toEqual([]);
    expect(findingsOf(PLAN, accepted).filter(isAccepted)).toHaveLength(1);
  });

  it("is by sheet: the same row on another sheet stays open", () => {
    const other = { ...accept("reason/missing"), sheet: "Delivery" };
    expect(findingsOf(PLAN, [other]).filter(isAccepted)).toEqual([]);
  });

  it("tells rows without a ref apart by their titles", () => {
    const rows = [
      ["", "One", "AB", "On Track", ""],
      ["", "Two", "AB", "On Track", ""],
    ];
    const accepted = [accept("ref/missing", "No refs here.", rows)];
    expect(
      findingsOf(rows, accepted)
        .filter(({ code }) => code === "ref/missing")
        .map(({ place, acceptance }) => [place.row, acceptance?.reason ?? "open"])
    ).toEqual([
      [1, "No refs here."],
      [2, "open"],
    ]);
  });

  it("passes over acceptances of kinds that aren't known", () => {
    const newer = { ...accept("reason/missing"), code: "spelling/odd" };
    expect(describeFindings(findingsOf(PLAN, [newer]))).toEqual(describeFindings(findingsOf(PLAN)));
  });
});

describe("the list of acceptances", () => {
  const first = accept("reason/missing");
  const second = accept("lead/missing");

  it("has one for each finding: the last", () => {
    const again = { ...first, reason: "Agreed by the board.", day: "2025-03-31" };
    expect(addAcceptance([first, second], again)).toEqual([second, again]);
    expect(
      findingsOf(PLAN, [first, again]).flatMap(({ acceptance }) => acceptance?.reason ?? [])
    ).toEqual(["Agreed by the board."]);
  });

  it("keeps beside it what was accepted of the same action before its row changed", () => {
    const before = { ...first, grounds: "x" };
    expect(addAcceptance([before], first)).toEqual([before, first]);
  });

  it("loses just what is taken back", () => {
    expect(removeAcceptance([first, second], { ...first, reason: "another" })).toEqual([second]);
    expect(removeAcceptance([second], first)).toEqual([second]);
  });
});

describe("any findings", () => {
  const anyFinding = fc
    .record({ ref: fc.constantFrom("", "1.1.1", "1.1.2"), grounds: fc.constantFrom("a", "b") })
    .map(
      // What acceptances go by is there; the rest of a finding isn't looked at.
      ({ ref, grounds }) =>
        ({
          code: "due/missing",
          place: { sheet: "A", row: 1, column: 1 },
          ref,
          grounds,
        }) as unknown as Finding & Grounded
    );

  it("are open again once all that was accepted is taken back, one by one", () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const acceptances = findings.map((finding) => makeAcceptance(finding, "Why", "2025-03-03"));
        const all = acceptances.reduce<readonly Acceptance[]>(addAcceptance, []);
        expect(markAccepted(findings, all).every(isAccepted)).toBe(true);
        const none = acceptances.reduce<readonly Acceptance[]>(removeAcceptance, all);
        expect(none).toEqual([]);
        expect(markAccepted(findings, none).every(isOpen)).toBe(true);
      })
    );
  });
});
