import { formatCount, formatList } from "../summary/wording";
import { formatLongDay } from "../tracker/calendarDay";
import type { FinishedReport } from "../history/Snapshot";
import type {
  ActionMovement,
  Baseline,
  Comparison,
  DuplicateRefs,
  MovementKind,
  SectionMovement,
  SectionMovementKind,
} from "./Movement";

/** The kinds of movements with their headings, in the order in which they're told. */
export const MOVEMENT_TITLES: Readonly<Record<MovementKind, string>> = {
  worsened: "Worsened",
  reopened: "No longer delivered",
  improved: "Improved",
  delivered: "Delivered since",
  rated: "Rated since",
  unrated: "No longer rated",
  new: "New",
  removed: "Removed",
  reworded: "Reworded",
  moved: "Moved to another section",
};

/** The kinds in that order. */
// A record's keys are its type's.
export const MOVEMENT_KINDS = Object.keys(MOVEMENT_TITLES) as readonly MovementKind[];

/** How a section's movement is printed: a mark that isn't colour, and a word. */
export const SECTION_MOVEMENTS: Readonly<
  Record<SectionMovementKind, { readonly mark: string; readonly word: string }>
> = {
  improved: { mark: "▲", word: "Improved" },
  worsened: { mark: "▼", word: "Worsened" },
  unchanged: { mark: "►", word: "No change" },
  rated: { mark: "◆", word: "Rated since" },
  unrated: { mark: "◆", word: "No longer rated" },
  new: { mark: "◆", word: "New" },
  removed: { mark: "◆", word: "Removed" },
};

/** "▲ Improved". */
export function formatSectionMovement({ kind }: SectionMovement): string {
  const { mark, word } = SECTION_MOVEMENTS[kind];
  return `${mark} ${word}`;
}

/** "Report 2, as at 31 December 2024"; "Report 2 (revision 2), as at ..."; without a number, its day. */
export function nameReport({
  number,
  revision,
  asAt,
}: Pick<FinishedReport, "number" | "revision" | "asAt">): string {
  const again = revision === 1 ? "" : ` (revision ${revision})`;
  return `${number === null ? "Report" : `Report ${number}`}${again}${number === null ? "" : ","} as at ${formatLongDay(asAt)}`;
}

/** The same as it goes on a sentence: "report 2, as at ..."; "the report as at ...". */
export function nameReportWithin(report: Parameters<typeof nameReport>[0]): string {
  const name = nameReport(report);
  return report.number === null ? `the r${name.slice(1)}` : `r${name.slice(1)}`;
}

/** What a report is compared with, as it goes on a sentence: "report 2, as at 31 December 2024". */
export function nameBaseline(baseline: Baseline): string {
  if (baseline.kind === "report") return nameReportWithin(baseline.report);
  const names = baseline.headers.map((header) => `“${header}”`);
  return `the tracker's own ${names.length === 1 ? "column" : "columns"} ${formatList(names)}`;
}

/** One movement in a sentence, which begins with the ref: "2.3.1 improved from Off Track to At Risk." */
export function describeMovement({ kind, ref, before, after }: ActionMovement): string {
  const name = ref === "" ? "An action without a ref" : ref;
  const [was, is] = [before, after].map((state) => nameStatus(state?.status ?? ""));
  switch (kind) {
    case "improved":
    case "worsened":
      return `${name} ${kind} from ${was} to ${is}.`;
    case "delivered":
      return `${name} was delivered since; it was ${was}.`;
    case "reopened":
      return `${name} isn't delivered any more; it's ${is}.`;
    case "rated":
      return `${name} is ${is}; it wasn't rated (${was}).`;
    case "unrated":
      return `${name} isn't rated any more (${is}); it was ${was}.`;
    case "new":
      return `${name} is new, and ${is}.`;
    case "removed":
      return `${name} was removed; it was ${was}.`;
    case "reworded":
      return `${name} was reworded.`;
    case "moved":
      return `${name} moved from ${before?.section ?? ""} to ${after?.section ?? ""}.`;
  }
}

function nameStatus(status: string): string {
  return status === "" ? "without a status" : status;
}

/** What has become of a section, in a sentence. */
export function describeSectionMovement(movement: SectionMovement, baseline: Baseline): string {
  const { kind, before, after } = movement;
  const since = nameBaseline(baseline);
  switch (kind) {
    case "improved":
    case "worsened":
      return `${SECTION_MOVEMENTS[kind].word} since ${since}: from ${before} to ${after}.`;
    case "unchanged":
      return `No change since ${since}: it was ${before} too.`;
    case "rated":
      return `Rated since ${since}: it's ${after}, and was ${before}.`;
    case "unrated":
      return `No longer rated since ${since}: it was ${before}.`;
    case "new":
      return `New since ${since}.`;
    case "removed":
      return `Removed since ${since}: it was ${before}.`;
  }
}

/** What a section's RAG was and is, beside its name: ": On Track, then At Risk"; blank where it's in one report only. */
export function describeOverallChange({ before, after }: SectionMovement): string {
  return before === null || after === null ? "" : `: ${before}, then ${after}`;
}

/** All movements of actions in a sentence: "3 actions improved, 1 worsened, 60 unchanged." */
export function countMovements({ actions, unchanged }: Comparison): string {
  const counts = MOVEMENT_KINDS.flatMap((kind) => {
    const count = actions.filter((movement) => movement.kind === kind).length;
    return count === 0 ? [] : [`${count} ${MOVEMENT_TITLES[kind].toLowerCase()}`];
  });
  return `Actions: ${formatList([...counts, `${unchanged} unchanged`])}.`;
}

/** How many refs of a list are named. */
const NAMED = 10;

/** Why two reports can't be compared, and what to do. */
export function describeDuplicates({ before, after }: DuplicateRefs, baseline: string): string {
  const parts = [
    ...(after.length > 0 ? [`in this report: ${nameRefs(after)}`] : []),
    ...(before.length > 0 ? [`in ${baseline}: ${nameRefs(before)}`] : []),
  ];
  return `Nothing could be compared, since refs are used twice ${parts.join("; ")}. Give each action a ref of its own.`;
}

function nameRefs(refs: readonly string[]): string {
  const more = refs.length - NAMED;
  return formatList([
    ...refs.slice(0, NAMED),
    ...(more > 0 ? [formatCount(more, "more ref")] : []),
  ]);
}
