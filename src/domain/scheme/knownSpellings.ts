import type { Scheme, StatusIndex } from "./Scheme";
import { spellingKey } from "./spellingKey";

/** What a spelling stands for in a scheme. */
export interface KnownSpelling {
  /** null: a word for actions that aren't to be rated. */
  readonly status: StatusIndex | null;
  /** The label that is meant, as the scheme has it. */
  readonly label: string;
  /** Whether the spelling is the label itself, in any case and punctuation, and no alias. */
  readonly isLabel: boolean;
}

/** Everything that a scheme can read, by spelling key. A label wins over another one's alias. */
export function knownSpellings(scheme: Scheme): ReadonlyMap<string, KnownSpelling> {
  const entries = [
    ...scheme.statuses.map(({ label, aliases }, status) => ({ status, label, aliases })),
    ...scheme.notRated.map(({ label, aliases }) => ({ status: null, label, aliases })),
  ];
  const known = new Map<string, KnownSpelling>();
  for (const { status, label, aliases } of entries) {
    for (const alias of aliases) known.set(spellingKey(alias), { status, label, isLabel: false });
  }
  for (const { status, label } of entries) {
    known.set(spellingKey(label), { status, label, isLabel: true });
  }
  return known;
}
