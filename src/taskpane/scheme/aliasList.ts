import type { ConfirmedAlias, Scheme } from "../../domain";
import { spellingKey } from "../../domain/scheme/spellingKey";

/**
 * What an alias does in a scheme, as `withAliases` has it: it's read, its label isn't there, or its
 * text is a label itself, which nothing overrules.
 */
export type AliasEffect = "read" | "label-gone" | "is-label";

/** What an alias does in a scheme. */
export function checkAlias({ text, label }: ConfirmedAlias, scheme: Scheme): AliasEffect {
  const labels = listLabels(scheme).map(spellingKey);
  if (labels.includes(spellingKey(text))) return "is-label";
  return labels.includes(spellingKey(label)) ? "read" : "label-gone";
}

/** Every label of a scheme, the words that aren't rated last. */
export function listLabels({ statuses, notRated }: Scheme): readonly string[] {
  return [...statuses, ...notRated].map(({ label }) => label);
}

/** The aliases with one more, in the place of what was said of the same text before. */
export function addAlias(
  aliases: readonly ConfirmedAlias[],
  alias: ConfirmedAlias
): readonly ConfirmedAlias[] {
  return [...removeAlias(aliases, alias.text), alias];
}

/** The aliases without those of a text, however it's spelt. */
export function removeAlias(
  aliases: readonly ConfirmedAlias[],
  text: string
): readonly ConfirmedAlias[] {
  return aliases.filter((alias) => spellingKey(alias.text) !== spellingKey(text));
}

/** Whether an alias is among others, however text and label are spelt. */
export function isConfirmed(
  aliases: readonly ConfirmedAlias[],
  { text, label }: ConfirmedAlias
): boolean {
  return aliases.some(
    (alias) =>
      spellingKey(alias.text) === spellingKey(text) &&
      spellingKey(alias.label) === spellingKey(label)
  );
}
