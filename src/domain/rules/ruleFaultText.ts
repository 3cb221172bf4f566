import type { Scheme } from "../scheme/Scheme";
import { wordsOf } from "./RuleKind";
import type { RuleFault } from "./RuleFault";

/** What is wrong with a rule, and what to do, in the scheme's words. */
export function ruleFaultText(fault: RuleFault, scheme: Scheme): string {
  const { adverse, worst } = wordsOf(scheme);
  if (fault.code === "cut-outside") return `Enter a whole number from 1 to ${fault.most}.`;
  const { adverseCut, exceptionCut } = fault;
  return `The cut for ${worst} (${exceptionCut}%) is below that for ${adverse} (${adverseCut}%): raise the one or lower the other.`;
}
