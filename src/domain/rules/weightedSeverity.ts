import { formatPercent } from "../summary/wording";
import { reaches } from "./adverseCounts";
import { formatLimits, type RuleKind, type RuleOf } from "./RuleKind";

/** Each adverse action counts 1, and 1 more where it's an exception; the cuts are of that sum. */
export const weightedSeverity: RuleKind<RuleOf<"weighted-severity">> = {
  rate: ({ adverse, exceptions, rated }, { adverseCut, exceptionCut }) => {
    const points = adverse + exceptions;
    // What has no exceptions is never the worst, however many points it has.
    if (exceptions > 0 && reaches(points, rated, exceptionCut)) return "worst";
    return reaches(points, rated, adverseCut) ? "adverse" : "sound";
  },
  describe: ({ adverseCut, exceptionCut }, words) => {
    const points =
      words.isException === ""
        ? `each action that is ${words.isAdverse} counts 1`
        : `each action that is ${words.isAdverse} counts 1, and 1 more if it's ${words.isException}`;
    const limits = formatLimits(
      words,
      `that comes to at least ${exceptionCut} for every 100 rated actions of a section`,
      `it comes to at least ${adverseCut}`,
      `that comes to at least ${adverseCut} for every 100 rated actions of a section`
    );
    return `${points}; ${limits}`;
  },
  limit: ({ adverseCut, exceptionCut }, role, { adverse, exceptions, rated }) => {
    const share = formatPercent(adverse + exceptions, rated);
    const cut = role === "worst" ? exceptionCut : adverseCut;
    return `with exceptions counted twice that is ${share}, and the cut is ${cut}%`;
  },
};
