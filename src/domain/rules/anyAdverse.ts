import type { RuleKind, RuleOf } from "./RuleKind";

/** At Risk as soon as one action is adverse, however bad that is. */
export const anyAdverse: RuleKind<RuleOf<"any-adverse">> = {
  rate: ({ adverse }) => (adverse > 0 ? "adverse" : "sound"),
  describe: (_, { adverse, sound, isAdverse }) =>
    `${adverse} when any of a section's rated actions is ${isAdverse}; otherwise ${sound}`,
  limit: () => "one is enough",
};
