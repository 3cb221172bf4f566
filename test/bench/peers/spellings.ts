import type { Scheme } from "../../../src/domain";

/** A status as it may be typed, and its position in the scheme. */
export interface Spelling {
  readonly spelling: string;
  readonly position: number;
}

/** A text as spellings are told apart: without spaces around, in lower case, with spaces for hyphens. */
export function plainly(text: string): string {
  return text.trim().toLowerCase().replaceAll("-", " ");
}

/** Every spelling that a scheme knows: labels and aliases. */
export function spellingsOf({ statuses }: Scheme): readonly Spelling[] {
  return statuses.flatMap(({ label, aliases }, position) =>
    [label, ...aliases].map((text) => ({ spelling: plainly(text), position }))
  );
}
