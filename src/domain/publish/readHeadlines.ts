import { knownSpellings } from "../scheme/knownSpellings";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { spellingKey } from "../scheme/spellingKey";
import { cellText } from "../tracker/cell";

/** How many have a status, as printed. */
export interface PrintedCount {
  readonly status: StatusIndex;
  readonly count: number;
  /** null: none is printed. */
  readonly percent: { readonly value: number; readonly decimals: number } | null;
}

/** The counts of one line or block of a front page. */
export interface PrintedHeadline {
  /** "Workforce actions"; blank where nothing precedes the counts. */
  readonly title: string;
  /** What is counted, as the title says; actions where it doesn't. */
  readonly of: "sections" | "actions";
  /** At least one; each status once. */
  readonly counts: readonly PrintedCount[];
}

/** How many actions an exceptions page lists, as printed or as counted by its reader. */
export interface PrintedExceptions {
  readonly title: string;
  readonly count: number;
}

/** What was read of a front page. */
export interface HeadlineReading {
  readonly headlines: readonly PrintedHeadline[];
  readonly exceptions: readonly PrintedExceptions[];
}

const PERCENT = String.raw`\(?\s*(?<whole>\d{1,3})(?:[.,](?<decimals>\d+))?\s*%\s*\)?`;
const AFTER = PERCENT.replace("whole", "wholeAfter").replace("decimals", "decimalsAfter");
/** "29 (39%)", "29, 39%" or "29". */
const COUNT = String.raw`(?<count>\d+)(?:[\s,]*${PERCENT})?`;

/**
 * Reads the counts of a front page: "Workforce actions: 29 (39%) On Track, 10 (15%) At Risk", or a
 * line a status below a title, with the status before or behind its count. A line such as "Delivery
 * plan exceptions: 8" says how many actions the exceptions page lists.
 */
export function readHeadlines(text: string, scheme: Scheme): HeadlineReading {
  const read = createFinder(scheme);
  const headlines: { title: string; counts: PrintedCount[] }[] = [];
  const exceptions: PrintedExceptions[] = [];
  let title = "";
  let isNew = true;
  for (const line of text.split(/\r\n|\r|\n/u).map((each) => cellText(each))) {
    const listed = /^(.*\b(?:exceptions?|listed)\b[^\d]*?)[:\s]*(\d+)\D*$/iu.exec(line);
    const found = read(line);
    if (listed !== null && found.counts.length === 0) {
      exceptions.push({ title: tidyTitle(listed[1]), count: Number(listed[2]) });
      isNew = true;
      continue;
    }
    if (found.counts.length === 0) {
      if (line !== "") title = tidyTitle(line);
      isNew = true;
      continue;
    }
    if (found.title !== "") title = found.title;
    const open = headlines.at(-1);
    const repeats = found.counts.some(({ status }) =>
      open?.counts.some((each) => each.status === status)
    );
    if (isNew || open === undefined || repeats || found.title !== "")
      headlines.push({ title, counts: [...found.counts] });
    else open.counts.push(...found.counts);
    // A line with several statuses is a headline of its own.
    isNew = found.counts.length > 1;
  }
  return {
    headlines: headlines.map((each) => ({
      ...each,
      of: /\bsections?\b/iu.test(each.title) ? "sections" : "actions",
    })),
    exceptions,
  };
}

interface Found {
  readonly title: string;
  readonly counts: readonly PrintedCount[];
}

/** Finds the counts in a line: each a number beside a status's label or alias. */
function createFinder(scheme: Scheme): (line: string) => Found {
  const known = knownSpellings(scheme);
  const words = scheme.statuses
    .flatMap(({ label, aliases }) => [label, ...aliases])
    .filter((word) => word.length > 1)
    // The longest first: "Delivery Date Missed no Risk" before "Missed".
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+"));
  const label = String.raw`(?<label>${words.join("|")})(?!\p{L})`;
  const patterns = [
    // "29 (39%) On Track", "26 Delivered (39%)"
    new RegExp(
      String.raw`${COUNT}\s*(?:actions?\s+|sections?\s+)?${label}(?:\s*(?=\()${AFTER})?`,
      "giu"
    ),
    // "On Track: 29 (39%)"
    new RegExp(String.raw`(?<!\p{L})${label}[\s:=–-]*${COUNT}`, "giu"),
  ];
  return (line) => {
    const [before, behind] = patterns.map((pattern) => collectCounts(line, pattern, known));
    if (before === undefined || behind === undefined) return { title: "", counts: [] };
    // Of "On Track 29 At Risk 10" the wrong way finds fewer.
    return behind.counts.length > before.counts.length ? behind : before;
  };
}

function collectCounts(
  line: string,
  pattern: RegExp,
  known: ReturnType<typeof knownSpellings>
): Found {
  const counts: PrintedCount[] = [];
  let start = line.length;
  for (const { index, groups } of line.matchAll(pattern)) {
    const { count, label = "", whole, decimals, wholeAfter, decimalsAfter } = groups ?? {};
    const status = known.get(spellingKey(label))?.status ?? null;
    if (status === null || counts.some((each) => each.status === status)) continue;
    start = Math.min(start, index);
    counts.push({
      status,
      count: Number(count),
      percent: readPercent(whole ?? wholeAfter, decimals ?? decimalsAfter),
    });
  }
  return { title: tidyTitle(line.slice(0, start)), counts };
}

function readPercent(whole: string | undefined, decimals = ""): PrintedCount["percent"] {
  if (whole === undefined) return null;
  return { value: Number(`${whole}.${decimals}`), decimals: decimals.length };
}

/** Without what joins a title to its counts, and without a total: "67 actions". */
function tidyTitle(text = ""): string {
  return cellText(text.replace(/[\s:–-]+$/u, ""));
}
