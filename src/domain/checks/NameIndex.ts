import { haveSameWords, maySlip, readName, type NameWords } from "./isSameName";

/**
 * Things by their names, to be found again by a name that is most likely the same (`isSameName`). Most names
 * that are another's needn't be looked at for it: a typing error leaves all words but one as they are.
 */
export class NameIndex<T> {
  private readonly entries: { readonly words: NameWords; readonly value: T }[] = [];
  /** Positions of the entries, ascending, by what two names have in common that are one. */
  private readonly byPart = new Map<string, number[]>();

  add(name: string, value: T): void {
    const words = readName(name);
    const position = this.entries.push({ words, value }) - 1;
    for (const part of partsOf(words)) {
      const same = this.byPart.get(part);
      if (same === undefined) this.byPart.set(part, [position]);
      else same.push(position);
    }
  }

  /** Of those of a name that suit the one that was added first; undefined where there's none. */
  find(name: string, suits: (value: T) => boolean): T | undefined {
    const words = readName(name);
    let first = this.entries.length;
    for (const part of partsOf(words)) {
      for (const position of this.byPart.get(part) ?? []) {
        if (position >= first) break;
        const entry = this.entries[position];
        if (entry === undefined || !suits(entry.value)) continue;
        if (haveSameWords(words, entry.words)) first = position;
      }
    }
    return this.entries[first]?.value;
  }
}

/** Two names that are one share one of these: all letters, or all words but one in its place. */
function partsOf(words: NameWords): readonly string[] {
  const parts = words.flatMap((word, index) =>
    maySlip(word) ? [`${index} ${words.filter((_, at) => at !== index).join(" ")}`] : []
  );
  // No part of the other kind begins without a number.
  return [` ${words.join("")}`, ...parts];
}
