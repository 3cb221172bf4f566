/** One thing that is needed, and for which actions. */
export interface Need {
  /** "reason missing": what goes before "for 1.1.2". */
  readonly what: string;
  /** At least one, each once, in natural order; "row 14" for an action without a ref. */
  readonly refs: readonly string[];
}

/** What is still needed from one lead. */
export interface LeadAsk {
  /** In one of the spellings that the tracker has; blank: of actions that nobody leads on. */
  readonly lead: string;
  /** At least one. */
  readonly needs: readonly Need[];
}
