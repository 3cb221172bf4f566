import fc from "fast-check";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { makeAcceptance } from "../../../src/domain/accepted/acceptanceList";
import { keepAccepted } from "../../../src/domain/accepted/findAccepted";
import type { Finding } from "../../../src/domain/checks/Finding";
import { lazyArray } from "../../../src/domain/lazyArray";
import { keepBlocksOf } from "../../../src/domain/checks/findingBlocks";
import { arrangeFindings } from "../../../src/taskpane/findings/arrangeFindings";
import { NO_FILTER, type FindingFilter } from "../../../src/taskpane/findings/FindingFilter";
import { anyTrackerGrid } from "../../support/domain/arbitraryGrid";
import { reportFromGrid, reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const told = ({ code, place }: Finding): string => `${code} ${place.row}.${place.column}`;

describe("the findings as the pane lists them", () => {
  it("are those of the report, each once, whatever is accepted and shown", () => {
    const anyFilter: fc.Arbitrary<FindingFilter> = fc.record({
      severity: fc.constantFrom(null, "error", "note"),
      plan: fc.constantFrom(null, "Actions"),
      section: fc.constantFrom(null, "No section"),
      lead: fc.constantFrom(null, ""),
    });
    fc.assert(
      fc.property(anyTrackerGrid, anyFilter, fc.nat(20), (grid, filter, nth) => {
        const tracker = trackerFromGrid(grid);
        const settings = { info: reportInfo, scheme: publishedScheme, rule: defaultRule };
        const some = makeReport([tracker], settings).findings[nth];
        const accepted = some === undefined ? [] : [makeAcceptance(some, "Why", "2025-03-03")];
        const { findings } = makeReport([tracker], { ...settings, accepted });
        const arranged = arrangeFindings(findings, filter);
        const { contradicted, groups } = arranged;
        const shown = findings.filter((finding) =>
          (["severity", "plan", "section", "lead"] as const).every(
            (field) => filter[field] === null || filter[field] === finding[field]
          )
        );
        const open = shown.filter(({ acceptance }) => acceptance === null);
        const listed = [
          ...contradicted.flatMap(({ evidence }) => evidence),
          ...groups.flatMap((group) => group.findings),
        ];
        expect(listed.map(told).sort()).toEqual(open.map(told).sort());
        expect(arranged.open).toHaveLength(open.length);
        expect(arranged.accepted).toEqual(shown.filter(({ acceptance }) => acceptance !== null));
        for (const group of groups)
          expect(new Set(group.findings.map(({ code }) => code))).toEqual(new Set([group.code]));
        for (const { evidence } of contradicted)
          expect(new Set(evidence.map(({ place }) => place.row)).size).toBe(1);
        listed.forEach((finding, at) => {
          const beside = [listed[at + 1], listed[at - 1]].flatMap((each) => each ?? []);
          expect(arranged.besides(finding).map(told)).toEqual(beside.map(told));
        });
      }),
      { numRuns: 60 }
    );
  });

  it("are made when they're shown", () => {
    const rows = Array.from({ length: 50 }, (_, index) => [`1.1.${index}`, "Do it", "On Trak"]);
    const { findings } = reportFromGrid([["Ref", "Action", "RAG"], ...rows]);
    const made = new Set<number>();
    const watched = lazyArray(findings.length, (index) => {
      made.add(index);
      return findings[index];
    });
    keepBlocksOf(watched, findings);
    keepAccepted(watched, []);
    const { groups } = arrangeFindings(watched, NO_FILTER);
    expect(groups.map(({ code, outlines }) => [code, outlines.length])).toEqual([
      ["status/unknown", 50],
    ]);
    expect(made.size).toBe(0);
    expect(groups[0]?.findings.slice(0, 20)).toHaveLength(20);
    expect(made.size).toBe(20);
  });
});
