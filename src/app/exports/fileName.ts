import type { ReportInfo } from "../../domain/report";

const LONGEST_TITLE = 80;

/**
 * "Workforce Action Plan RAG Summary 2025-02-28.xlsx": the report's title without what file systems
 * forbid, what it is, and the day, or another mark, where there's one.
 *
 * @param ending without its dot
 */
export function fileName(info: ReportInfo, what: string, ending: string, mark = ""): string {
  const title = info.title
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cs}]+/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim()
    .slice(0, LONGEST_TITLE)
    // The cut may fall inside a surrogate pair; its half goes.
    .replace(/\p{Cs}$/u, "");
  const base = [title, what, info.asAt ?? "", mark].filter((part) => part !== "").join(" ");
  return `${base}.${ending}`;
}
