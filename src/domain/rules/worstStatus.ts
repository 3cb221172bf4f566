import { formatLimits, type RuleKind, type RuleOf } from "./RuleKind";

/** A section is as bad as its worst action. */
export const worstStatus: RuleKind<RuleOf<"worst-status">> = {
  rate: ({ adverse, exceptions }) => {
    if (exceptions > 0) return "worst";
    return adverse > 0 ? "adverse" : "sound";
  },
  describe: (_, words) =>
    formatLimits(
      words,
      `any of a section's rated actions is ${words.isException}`,
      `any is ${words.isAdverseOnly === "" ? words.isAdverse : words.isAdverseOnly}`,
      `any of a section's rated actions is ${words.isAdverse}`
    ),
  limit: () => "one is enough",
};
