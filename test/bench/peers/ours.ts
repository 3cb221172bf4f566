import {
  createStatusReader,
  defaultRule,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../../src/domain";
import type { TrackerCells } from "../../../src/domain/tracker/Tracker";
import { formatSection } from "../../../src/domain/summary/formatSection";
import type { PlanSummary } from "../../../src/domain/report";
import type { StatusShares } from "../../../src/domain/summary/shares";
import { summarisePlan } from "../../../src/domain/summary/summarisePlan";
import { overallLabel } from "../../../src/domain/summary/overallRag";
import type { Contender } from "./Contender";
import { ADVERSE, type JobResult } from "./Job";

/**
 * The add-in's own full pass, which does more than the job: it reads titles, refs, leads and due dates, runs every
 * check, and has a list of findings and one of exceptions in the end.
 */
export function makeOurs(cells: TrackerCells): Contender {
  return { name: "RAG Tracker, the full pass", run: () => runFullPass(cells) };
}

/** Of the full pass what the job asks for: reading and the sections, without checks and exceptions. */
export function makeSummary(cells: TrackerCells): Contender {
  return { name: "RAG Tracker, reading and sections alone", run: () => runSummary(cells) };
}

function runFullPass(cells: TrackerCells): JobResult {
  const tracker = readTracker(cells, createStatusReader(publishedScheme));
  const report = makeReport([tracker], {
    info: { title: "Plan", number: 3, asAt: "2025-02-28" },
    scheme: publishedScheme,
    rule: defaultRule,
  });
  return resultOf(report.plans);
}

function runSummary(cells: TrackerCells): JobResult {
  const tracker = readTracker(cells, createStatusReader(publishedScheme));
  return resultOf([summarisePlan(tracker, defaultRule, publishedScheme)]);
}

function resultOf(plans: readonly PlanSummary[]): JobResult {
  return {
    sections: plans.flatMap(({ sections }) =>
      sections.map((section) => ({
        section: formatSection(section),
        counts: section.shares.counts,
        adverseShare: shareOf(section.shares),
        overall: overallLabel(section.overall, publishedScheme),
      }))
    ),
    atRisk: plans.reduce((sum, { shares }) => sum + countAdverse(shares), 0),
  };
}

function countAdverse({ counts }: StatusShares): number {
  return ADVERSE.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
}

function shareOf(shares: StatusShares): number | null {
  return shares.rated === 0 ? null : countAdverse(shares) / shares.rated;
}
