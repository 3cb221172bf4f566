import type { SetByHand } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { overallLabel } from "../summary/overallRag";
import type { CountsThen } from "./Override";

/** What is said of an overall RAG that was set by hand. */
export interface ByHandWords {
  /** "On Track, set by hand: The board has agreed." */
  readonly why: string;
  /** "Set by hand: The board has agreed. The rule gives At Risk." */
  readonly remark: string;
}

/** Says that an overall RAG was set by hand, why, and what the rule gives. */
export function describeByHand({ override, byRule }: SetByHand, scheme: Scheme): ByHandWords {
  const reason = endSentence(override.reason);
  const rule = overallLabel(byRule, scheme);
  return {
    why: `${override.overall}, set by hand: ${reason}`,
    remark: `Set by hand: ${reason} The rule gives ${rule}${rule === override.overall ? " too" : ""}.`,
  };
}

/** How a section's counts have changed since its overall RAG was set, in a sentence; "" where they haven't. */
export function describeSince(then: CountsThen, now: CountsThen): string {
  if (then.print === now.print) return "";
  const was = `${then.adverse} of ${then.rated} adverse then`;
  return `The counts have changed since this was set: ${
    then.adverse === now.adverse && then.rated === now.rated
      ? `${was} and now`
      : `${was}, ${now.adverse} of ${now.rated} now`
  }.`;
}

function endSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
