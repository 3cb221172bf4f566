/**
 * What a reader met that the model has no place for, as short phrases ("Pictures on sheet Notes"), each once, in
 * the order of meeting.
 */
export class NotHeld {
  readonly #phrases = new Set<string>();

  add(phrase: string): void {
    this.#phrases.add(phrase);
  }

  addIf(condition: boolean, phrase: string): void {
    if (condition) {
      this.#phrases.add(phrase);
    }
  }

  get phrases(): readonly string[] {
    return [...this.#phrases];
  }
}
