import type { Scheme } from "../scheme/Scheme";
import type { FindingCode, FindingOf } from "./Finding";

/** A finding in words: what is there, and what can be done about it. */
export interface FindingText {
  readonly what: string;
  readonly todo: string;
}

/** The texts of one kind of finding. */
export interface FindingKind<Code extends FindingCode> {
  /** The heading over all findings of the kind. */
  readonly title: string;
  readonly describe: (finding: FindingOf<Code>, scheme: Scheme) => FindingText;
}

/** The texts of some kinds of findings: a code without its texts doesn't compile. */
export type FindingKinds<Code extends FindingCode> = { readonly [One in Code]: FindingKind<One> };
