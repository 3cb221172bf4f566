import { placeOf } from "../checks/Check";
import { explainOverall, remarkOn } from "../rules/explainOverall";
import type { OverallRule } from "../rules/OverallRule";
import { rateSection } from "../rules/rateSection";
import type { ActionLink, OverallCount, PlanSummary, SectionSummary } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { paragraphText } from "../tracker/cell";
import type { Action, Section, StatusReading, Tracker } from "../tracker/Tracker";
import { isSameOverall, type OverallRag } from "./overallRag";
import { countStatuses, formatShares, shareOut } from "./shares";

/** Sums a tracker up: a line a section, in tracker order, and the plan's headline. */
export function summarisePlan(tracker: Tracker, rule: OverallRule, scheme: Scheme): PlanSummary {
  const bySection = tracker.sections.map((): Action[] => []);
  for (const action of tracker.actions) bySection[action.section]?.push(action);

  const sections = tracker.sections.map((section, index) =>
    summariseSection(section, bySection[index] ?? [], tracker, rule, scheme)
  );
  const shares = countStatuses(
    tracker.actions.map((action) => action.status),
    scheme
  );
  return {
    name: tracker.plan,
    sections,
    overallCounts: countOverall(
      sections.map((section) => section.overall),
      scheme
    ),
    actions: tracker.actions.length,
    unrated: tracker.actions.length - shares.rated,
    shares,
  };
}

function summariseSection(
  { ref, title, group }: Section,
  actions: readonly Action[],
  tracker: Tracker,
  rule: OverallRule,
  scheme: Scheme
): SectionSummary {
  const shares = countStatuses(
    actions.map((action) => action.status),
    scheme
  );
  const counts = { shares, unread: actions.filter(({ status }) => isUnread(status)).length };
  const overall = rateSection(counts, rule, scheme);
  const unrated = actions.length - shares.rated;
  return {
    ref,
    title,
    group,
    overall,
    actions: actions.length,
    unrated,
    shares,
    sharesText: formatShares(shares, unrated, scheme),
    why: explainOverall(counts, rule, scheme),
    remark: remarkOn(overall, shares, scheme),
    links: actions.map((action) => linkTo(action, tracker)),
  };
}

function isUnread({ kind }: StatusReading): boolean {
  return kind === "blank" || kind === "unknown";
}

function linkTo(action: Action, tracker: Tracker): ActionLink {
  return {
    ref: action.ref,
    title: paragraphText(action.title),
    ...placeOf(tracker, action.row, "status"),
    status: action.status.kind === "rated" ? action.status.status : null,
    notRated: action.status.kind === "not-rated" ? action.status.label : "",
  };
}

/** Sections by overall RAG. Not rated is listed only where there is one. */
export function countOverall(overalls: readonly OverallRag[], scheme: Scheme): OverallCount[] {
  const { sound, adverse, worst } = scheme.overall;
  // Adverse and worst can be the same status, which is then counted once.
  const kinds: OverallRag[] = [...new Set([sound, adverse, worst])].map((status) => ({
    kind: "rated",
    status,
  }));
  if (overalls.some((overall) => overall.kind === "not-rated")) kinds.push({ kind: "not-rated" });
  const counts = kinds.map(
    (kind) => overalls.filter((overall) => isSameOverall(overall, kind)).length
  );
  const percents = shareOut(counts, 100);
  return kinds.map((overall, index) => ({
    overall,
    count: counts[index] ?? 0,
    percent: percents[index] ?? 0,
  }));
}
