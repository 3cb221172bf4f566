import { isOpen } from "../accepted/ReportedFinding";
import type { FindingCode, Severity } from "../checks/Finding";
import { findingText, findingTitle } from "../checks/findingText";
import { listUnused } from "../overrides/applyOverrides";
import type { Override } from "../overrides/Override";
import type { Report, SectionSummary } from "../report";
import { OUTPUT_SHEETS } from "../sheets/sheetNames";
import { overallLabel } from "../summary/overallRag";
import { formatSection } from "../summary/formatSection";
import { formatCount, formatList } from "../summary/wording";
import { checkSheets, type SheetsLook } from "./checkSheets";
import { sortPoints, type PublishPoint } from "./PublishPoint";

/** What a report doesn't say of itself. */
export interface ReportStanding {
  /** Edits to the tracker's sheets since ours were written; null: they're up to date. */
  readonly edits: number | null;
  /** All overall RAGs that were set by hand, whether the report goes by them or not. */
  readonly overrides: readonly Override[];
  /** How our sheets stand; left out until they've been looked at. */
  readonly look?: SheetsLook | null;
}

/** What was looked at before a report is published. */
export interface PublishCheck {
  readonly points: readonly PublishPoint[];
  /** What is as it should be, in sentences. */
  readonly inOrder: readonly string[];
}

/** Findings about the report's own figures: each is a point of its own. */
const OWN_FIGURES: readonly FindingCode[] = [
  "report/sections",
  "report/exceptions",
  "report/sound-section",
];

const WORDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "note",
};

/** Goes through all that could embarrass once a report is published, the worst first. */
export function checkReport(
  report: Report,
  { edits, overrides, look = null }: ReportStanding
): PublishCheck {
  const onSheets = look === null ? null : checkSheets(look);
  const points = [
    ...checkDate(report, edits),
    ...(onSheets ?? []),
    ...checkFigures(report),
    ...checkUnrated(report),
    ...checkByHand(report, overrides),
    ...checkFindings(report),
  ];
  return { points: sortPoints(points), inOrder: listInOrder(report, points, edits, onSheets) };
}

function checkDate({ info }: Report, edits: number | null): PublishPoint[] {
  const points: PublishPoint[] = [];
  if (edits !== null)
    points.push({
      severity: "error",
      what: `The tracker has changed since the sheets were written${edits === 0 ? "" : `: ${formatCount(edits, "edit")}`}.`,
      todo: "Recalculate RAG, and look at this list again.",
      places: [],
    });
  if (info.asAt === null)
    points.push({
      severity: "error",
      what: "The report doesn't say which day it's as at.",
      todo: "Set the as-at date at the top of the pane.",
      places: [],
    });
  return points;
}

function checkFigures({ findings, scheme }: Report): PublishPoint[] {
  return findings
    .filter((finding) => isOpen(finding) && OWN_FIGURES.includes(finding.code))
    .map((finding) => {
      const { what, todo } = findingText(finding, scheme);
      const name = finding.section === "" ? finding.plan : finding.section;
      return {
        severity: finding.severity,
        what: `${name}: ${what}.`,
        todo,
        places: [{ name, place: finding.place }],
      };
    });
}

function checkUnrated({ plans }: Report): PublishPoint[] {
  const sections = plans.flatMap((plan) => plan.sections);
  // An action that isn't to be rated, such as "Exempt", isn't missing its RAG.
  const unrated = sections
    .flatMap(({ links }) => links)
    .filter(({ status, notRated }) => status === null && notRated === "");
  const notRated = sections.filter(({ overall }) => overall.kind === "not-rated");
  return [
    ...(unrated.length === 0
      ? []
      : [
          {
            severity: "error" as const,
            what: `${formatCount(unrated.length, "action")} ${unrated.length === 1 ? "has" : "have"} no RAG that can be read, and ${unrated.length === 1 ? "is" : "are"} in no percentage.`,
            todo: "Ask the leads, or be ready to say why.",
            places: unrated.map(({ ref, title, sheet, row, column }) => ({
              name: ref === "" ? title : ref,
              place: { sheet, row, column },
            })),
          },
        ]),
    ...(notRated.length === 0
      ? []
      : [
          {
            severity: "warning" as const,
            what: `Printed as Not rated: ${formatList(notRated.map(formatSection))}.`,
            todo: "Be ready to say why.",
            places: [],
          },
        ]),
  ];
}

function checkByHand({ plans, scheme }: Report, overrides: readonly Override[]): PublishPoint[] {
  const set = plans.flatMap(({ sections }) => sections.flatMap((section) => byHandPoint(section)));
  const unused = listUnused(plans, overrides).map((override): PublishPoint => ({
    severity: "warning",
    what: `${formatSection(override)} was set to ${override.overall} by hand, and the report doesn't go by it.`,
    todo: "Take it back under Sections, or set it anew.",
    places: [],
  }));
  return [...set, ...unused];

  function byHandPoint(section: SectionSummary): PublishPoint[] {
    const { byHand, overall } = section;
    if (byHand === undefined) return [];
    const hasReason = byHand.override.reason.trim() !== "";
    const rule = overallLabel(byHand.byRule, scheme);
    const said = `${formatSection(section)} is ${overallLabel(overall, scheme)} by hand; the rule gives ${rule}.`;
    if (!hasReason)
      return [
        {
          severity: "error",
          what: `${said} Nobody has said why.`,
          todo: "Give a reason under Sections, or take it back.",
          places: [],
        },
      ];
    return [
      {
        severity: byHand.since === "" ? "note" : "error",
        what: byHand.since === "" ? said : `${said} ${byHand.since}`,
        todo:
          byHand.since === ""
            ? "The reason is in the remark; be ready to be asked."
            : "See whether the reason still holds; set it anew or take it back.",
        places: [],
      },
    ];
  }
}

function checkFindings({ findings }: Report): PublishPoint[] {
  const open = findings.filter((finding) => isOpen(finding) && !OWN_FIGURES.includes(finding.code));
  return (["error", "warning", "note"] as const).flatMap((severity) => {
    const own = open.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const kinds = new Map<FindingCode, number>();
    for (const { code } of own) kinds.set(code, (kinds.get(code) ?? 0) + 1);
    const named = [...kinds].map(([code, count]) => `${findingTitle(code)} (${count})`);
    return [
      {
        severity,
        what: `${formatCount(own.length, WORDS[severity])} ${own.length === 1 ? "is" : "are"} open: ${formatList(named)}.`,
        todo: "See Findings: mend them, or accept them with a reason.",
        places: [],
      },
    ];
  });
}

function listInOrder(
  { findings, exceptions, info }: Report,
  points: readonly PublishPoint[],
  edits: number | null,
  onSheets: readonly PublishPoint[] | null
): string[] {
  const lacks = (code: FindingCode): boolean => findings.every((finding) => finding.code !== code);
  return [
    ...(edits === null ? ["The sheets are of the tracker as it is now."] : []),
    ...(onSheets?.length === 0
      ? [
          `${formatList(OUTPUT_SHEETS)} are as they were written, and no finished report is missing.`,
        ]
      : []),
    ...(info.asAt === null ? [] : ["It says which day it's as at."]),
    ...(lacks("report/sections") ? ["The sections add up to their plans, status by status."] : []),
    ...(lacks("report/exceptions")
      ? [
          `The exceptions list has the ${formatCount(exceptions.length, "action")} that the headline counts.`,
        ]
      : []),
    ...(points.length === 0 ? ["Nothing else was found."] : []),
  ];
}
