import type { StatusReader } from "../scheme/readStatus";
import type { CellValue } from "./cell";
import type { StatusReading } from "./Tracker";

/**
 * Numbers the texts of a status column from 0, in the order in which they're first seen, so that each is
 * read once and a row keeps a number.
 */
export class StatusIds {
  /** What each number stands for. */
  readonly readings: StatusReading[] = [];
  private readonly words: boolean[] = [];
  private readonly ids = new Map<CellValue | undefined, number>();

  constructor(private readonly readStatus: StatusReader) {}

  /** The number of what a status cell holds. */
  idOf(value: CellValue | undefined): number {
    return this.ids.get(value) ?? this.learn(value);
  }

  private learn(value: CellValue | undefined): number {
    const reading = this.readStatus(value);
    const id = this.readings.push(reading) - 1;
    this.words.push(isWord(reading));
    this.ids.set(value, id);
    return id;
  }

  /** Whether a number stands for one of the scheme's words. */
  isWord(id: number): boolean {
    return this.words[id] === true;
  }

  /** Whether a number stands for a text that isn't one of them. */
  isText(id: number): boolean {
    return this.readings[id]?.kind === "unknown";
  }
}

/** Whether a cell holds one of the scheme's words: nothing but an action has one beside its title. */
export function isWord({ kind }: StatusReading): boolean {
  return kind === "rated" || kind === "not-rated";
}
