import type { Scheme } from "../../domain/scheme/Scheme";
import { statusLabel } from "../../domain/scheme/statusLabel";
import { formatList } from "../../domain/summary/wording";
import { formatLongDay } from "../../domain/tracker/dueDate";
import type { Contradiction } from "./gatherContradictions";

/** What speaks against a status, in words that stand beside its badge. */
export function describeEvidence(finding: Contradiction, scheme: Scheme): string {
  switch (finding.code) {
    case "contradiction/overdue":
      return `It was due on ${formatLongDay(finding.due)}; the report is as at ${formatLongDay(finding.asAt)}.`;
    case "contradiction/not-due":
    case "contradiction/early":
      return `It isn't due until ${formatLongDay(finding.due)}; the report is as at ${formatLongDay(finding.asAt)}.`;
    case "contradiction/reason":
      return `The reason says ${formatList(finding.words.map((word) => `“${word}”`))}.`;
    case "report/sound-section":
      return `It contains ${formatList(
        finding.contains.map(({ status, count }) => `${count} ${statusLabel(status, scheme)}`)
      )}.`;
  }
}
