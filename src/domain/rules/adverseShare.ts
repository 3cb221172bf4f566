import { reaches } from "./adverseCounts";
import { formatLimits, type RuleKind, type RuleOf } from "./RuleKind";

/** At Risk from a share of adverse actions on, Off Track from a share of exceptions on. */
export const adverseShare: RuleKind<RuleOf<"adverse-share">> = {
  rate: ({ adverse, exceptions, rated }, { adverseCut, exceptionCut }) => {
    if (reaches(exceptions, rated, exceptionCut)) return "worst";
    return reaches(adverse, rated, adverseCut) ? "adverse" : "sound";
  },
  describe: ({ adverseCut, exceptionCut }, words) =>
    formatLimits(
      words,
      `at least ${exceptionCut}% of a section's rated actions are ${words.isException}`,
      `at least ${adverseCut}% are ${words.isAdverse}`,
      `at least ${adverseCut}% of a section's rated actions are ${words.isAdverse}`
    ),
  limit: ({ adverseCut, exceptionCut }, role) =>
    `the cut is ${role === "worst" ? exceptionCut : adverseCut}%`,
};
