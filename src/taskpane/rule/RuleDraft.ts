import { USUAL_CUTS, type OverallRule, type RuleName } from "../../domain/rules/OverallRule";
import type { CutName } from "../../domain/rules/RuleFault";

/** The rules that have cuts. */
export type CutRuleName = keyof typeof USUAL_CUTS;

/** Cuts as typed. */
export type TypedCuts = { readonly [Cut in CutName]: string };

/** A rule being set: what is typed for one rule stays while another is looked at. */
export interface RuleDraft {
  readonly kind: RuleName;
  readonly cuts: { readonly [Name in CutRuleName]: TypedCuts };
  readonly unratedIsAdverse: boolean;
}

/** The draft to begin with: the rule that is kept, and the usual cuts for the others. */
export function draftRule(rule: OverallRule): RuleDraft {
  const usual = {
    "adverse-share": typeCuts(USUAL_CUTS["adverse-share"]),
    "weighted-severity": typeCuts(USUAL_CUTS["weighted-severity"]),
  };
  return {
    kind: rule.kind,
    cuts: "adverseCut" in rule ? { ...usual, [rule.kind]: typeCuts(rule) } : usual,
    unratedIsAdverse: rule.unratedIsAdverse === true,
  };
}

/** Whether a rule has cuts to be set. */
export function hasCuts(kind: RuleName): kind is CutRuleName {
  return kind in USUAL_CUTS;
}

/** The rule that a draft has under a name; its cuts are NaN where what is typed is no number. */
export function ruleOf(draft: RuleDraft, kind: RuleName = draft.kind): OverallRule {
  const unrated = draft.unratedIsAdverse ? { unratedIsAdverse: true } : {};
  if (!hasCuts(kind)) return { kind, ...unrated };
  const { adverseCut, exceptionCut } = draft.cuts[kind];
  return {
    kind,
    adverseCut: parseCut(adverseCut),
    exceptionCut: parseCut(exceptionCut),
    ...unrated,
  };
}

/**
 * A draft with one cut typed anew.
 *
 * @param single whether the scheme has no exceptions: the second cut, which nothing can reach then and
 *   which isn't shown, is kept out of the first one's way
 */
export function typeCut(
  draft: RuleDraft,
  kind: CutRuleName,
  cut: CutName,
  text: string,
  single: boolean
): RuleDraft {
  const cuts = { ...draft.cuts[kind], [cut]: text };
  const exceptionCut =
    single && parseCut(cuts.exceptionCut) < parseCut(text) ? text : cuts.exceptionCut;
  return { ...draft, cuts: { ...draft.cuts, [kind]: { ...cuts, exceptionCut } } };
}

/** What is typed as a number; NaN for what isn't one. */
export function parseCut(text: string): number {
  return text.trim() === "" ? NaN : Number(text);
}

function typeCuts({
  adverseCut,
  exceptionCut,
}: {
  readonly [Cut in CutName]: number;
}): TypedCuts {
  return { adverseCut: String(adverseCut), exceptionCut: String(exceptionCut) };
}
