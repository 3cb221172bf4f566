import { reaches } from "./adverseCounts";
import { formatLimits, type RuleKind, type RuleOf } from "./RuleKind";

const HALF = 50;

/**
 * What most actions are, the worse where as many are better. The groups are counted from the worst,
 * exceptions among the adverse: as three groups beside each other, a section could get better when
 * one of its actions gets worse.
 */
export const largestGroup: RuleKind<RuleOf<"largest-group">> = {
  rate: ({ adverse, exceptions, rated }) => {
    if (reaches(exceptions, rated, HALF)) return "worst";
    return reaches(adverse, rated, HALF) ? "adverse" : "sound";
  },
  describe: (_, words) =>
    formatLimits(
      words,
      `at least half of a section's rated actions are ${words.isException}`,
      `at least half are ${words.isAdverse}`,
      `at least half of a section's rated actions are ${words.isAdverse}`
    ),
  limit: () => "half is enough",
};
