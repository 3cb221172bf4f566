/** A list of a styles part: each different element once, by its index from 0. */
export class PartList {
  readonly #indexes = new Map<string, number>();

  /** Index of the element, which is added when it is new. */
  add(xml: string): number {
    const known = this.#indexes.get(xml);
    if (known !== undefined) {
      return known;
    }
    const index = this.#indexes.size;
    this.#indexes.set(xml, index);
    return index;
  }

  get items(): readonly string[] {
    return [...this.#indexes.keys()];
  }
}
