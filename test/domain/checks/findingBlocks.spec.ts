import fc from "fast-check";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { makeAcceptance } from "../../../src/domain/accepted/acceptanceList";
import { countOpen } from "../../../src/domain/accepted/countOpen";
import { findAccepted, keepAccepted } from "../../../src/domain/accepted/findAccepted";
import { markAccepted } from "../../../src/domain/accepted/markAccepted";
import { isAccepted, type ReportedFinding } from "../../../src/domain/accepted/ReportedFinding";
import {
  findPositions,
  keepBlocks,
  outlineFindings,
  pickFindings,
} from "../../../src/domain/checks/findingBlocks";
import type { FindingOutline } from "../../../src/domain/checks/FindingOutline";
import { lazyArray } from "../../../src/domain/lazyArray";
import { rowIndex } from "../../../src/domain/tracker/place";
import { anyTrackerGrid } from "../../support/domain/arbitraryGrid";
import { reportFromGrid, reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

/** An outline alone; of a finding, what of it its outline has. */
const outlineOf = (finding: FindingOutline): FindingOutline => {
  const { code, severity, ref, plan, section, lead, place, nearest } = finding;
  const outline = { code, severity, ref, plan, section, lead };
  const of = { ...outline, place: { sheet: place.sheet, row: place.row } };
  return nearest === undefined ? of : { ...of, nearest };
};

describe("outlines of a report's findings", () => {
  it("say what the findings say", () => {
    fc.assert(
      fc.property(anyTrackerGrid, (grid) => {
        const { findings } = reportFromGrid(grid);
        expect(outlineFindings(findings).map(outlineOf)).toEqual(findings.map(outlineOf));
      }),
      { numRuns: 100 }
    );
  });

  it("are had without making the findings", () => {
    const outline: FindingOutline = {
      code: "due/missing",
      severity: "warning",
      ref: "1.1",
      plan: "Plan",
      section: "",
      lead: "AB",
      place: { sheet: "Actions", row: rowIndex(3) },
    };
    const findings = lazyArray<ReportedFinding>(3, () => {
      throw new Error("A finding was made.");
    });
    keepBlocks(findings, [
      { code: "due/missing", length: 1, outline: () => [outline] },
      { code: "lead/missing", length: 2, outline: () => [outline, outline] },
    ]);
    expect(outlineFindings(findings)).toEqual([outline, outline, outline]);
    expect(findPositions(findings, new Set(["lead/missing"]), () => true)).toEqual([]);
    expect(findPositions(findings, new Set(["due/missing"]), () => true)).toEqual([0]);
    expect(pickFindings(findings, new Set(["due/text"]))).toEqual([]);
    keepAccepted(findings, [
      { ...outline, sheet: "Actions", ref: "1.2", grounds: "", reason: "Why", day: "2025-03-03" },
    ]);
    expect(countOpen(findings)).toBe(3);
  });

  it("of a plain list are its findings", () => {
    const findings = [
      ...reportFromGrid([
        ["Ref", "RAG"],
        ["1.1", ""],
      ]).findings,
    ];
    expect(outlineFindings(findings)).toBe(findings);
    expect(findPositions(findings, new Set(["status/blank"]), () => true)).toEqual(
      findings.flatMap(({ code }, at) => (code === "status/blank" ? [at] : []))
    );
  });
});

describe("which findings were accepted", () => {
  it("is what is said of each, in the report and in one that is marked anew", () => {
    fc.assert(
      fc.property(anyTrackerGrid, fc.array(fc.nat(50), { maxLength: 5 }), (grid, picked) => {
        const tracker = trackerFromGrid(grid);
        const settings = { info: reportInfo, scheme: publishedScheme, rule: defaultRule };
        const open = makeReport([tracker], settings).findings;
        const accepted = picked.flatMap((at) => {
          const finding = open[at];
          return finding === undefined ? [] : [makeAcceptance(finding, "Why", "2025-03-03")];
        });
        const marked = markAccepted(open, accepted);
        for (const findings of [
          makeReport([tracker], { ...settings, accepted }).findings,
          marked,
        ]) {
          const found = findAccepted(findings);
          expect(countOpen(findings)).toBe(findings.length - found.size);
          expect([...found]).toEqual(
            findings.flatMap((finding, at) => (isAccepted(finding) ? [[at, finding]] : []))
          );
        }
      }),
      { numRuns: 100 }
    );
  });

  it("may be marked anew any number of times", () => {
    const { findings } = reportFromGrid([
      ["Ref", "Action", "RAG"],
      ["1.1.1", "Agree it", "Blue"],
    ]);
    const accepted = findings
      .slice(0, 1)
      .map((finding) => makeAcceptance(finding, "Why", "2025-03-03"));
    let marked = findings;
    for (let time = 0; time <= 20_000; time++)
      marked = markAccepted(marked, time % 2 === 0 ? accepted : []);
    expect(marked).toEqual(markAccepted([...findings], accepted));
    expect(findAccepted(marked).size).toBe(1);
  });

  it("is looked for in all of a list that nothing is known of", () => {
    const { findings } = reportFromGrid([
      ["Ref", "RAG"],
      ["1.1", ""],
    ]);
    expect(findAccepted([...findings])).toEqual(new Map());
  });
});
