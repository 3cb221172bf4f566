import { cellText } from "../tracker/cell";
import type { Scheme } from "./Scheme";
import { spellingKey } from "./spellingKey";

/** What a user has said a text to mean. */
export interface ConfirmedAlias {
  /** As it stands in status cells. */
  readonly text: string;
  /** The label that it means, rated or not. */
  readonly label: string;
}

/** A spelling that is to be read as a label; both as spelling keys. */
interface Meaning {
  readonly text: string;
  readonly label: string;
}

/**
 * A scheme that also reads the texts that users have confirmed. A text that was another status's
 * alias is taken from it; of two that say different things of a text the later counts. Passed
 * over: a text that is a label itself, a blank one, and a label that the scheme doesn't have.
 */
export function withAliases(scheme: Scheme, aliases: readonly ConfirmedAlias[]): Scheme {
  const labels = new Set(
    [...scheme.statuses, ...scheme.notRated].map(({ label }) => spellingKey(label))
  );
  const confirmed = new Map<string, Meaning>();
  for (const alias of aliases) {
    const key = spellingKey(alias.text);
    const label = spellingKey(alias.label);
    if (key !== "" && !labels.has(key) && labels.has(label))
      confirmed.set(key, { text: cellText(alias.text), label });
  }
  return {
    ...scheme,
    statuses: scheme.statuses.map((status) => confirmOf(status, confirmed)),
    notRated: scheme.notRated.map((status) => confirmOf(status, confirmed)),
  };
}

/** A status with the aliases that it is to have. */
function confirmOf<T extends { readonly label: string; readonly aliases: readonly string[] }>(
  status: T,
  confirmed: ReadonlyMap<string, Meaning>
): T {
  const own = spellingKey(status.label);
  const kept = status.aliases.filter((alias) => {
    const meaning = confirmed.get(spellingKey(alias));
    return meaning === undefined || meaning.label === own;
  });
  const known = new Set(kept.map(spellingKey));
  const added = [...confirmed].flatMap(([key, { text, label }]) =>
    label === own && !known.has(key) ? [text] : []
  );
  return { ...status, aliases: [...kept, ...added] };
}
