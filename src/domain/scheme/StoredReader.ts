import { cellText } from "../tracker/cell";

/** The fields of an object of unknown shape. */
export type StoredFields = Readonly<Record<string, unknown>>;

/**
 * Reads stored values of unknown shape. A value of another shape than wanted reads as something
 * harmless, and the path of the first such value is kept.
 */
export class StoredReader {
  /** The path of the first value that couldn't be read, "" for the whole; null while all is well. */
  damagedAt: string | null = null;

  /** An object's fields; none where it isn't one. */
  fields(value: unknown, where: string): StoredFields {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      // Any object's fields are unknowns by name until each is read.
      return value as StoredFields;
    }
    this.noteDamage(where);
    return {};
  }

  /** A list, each entry read with its own path; empty where it isn't one. */
  list<T>(value: unknown, where: string, read: (entry: unknown, where: string) => T): T[] {
    if (Array.isArray(value)) {
      return value.map((entry: unknown, index) => read(entry, `${where}[${index}]`));
    }
    this.noteDamage(where);
    return [];
  }

  /** A text, with spaces folded and none at the ends; blank where it isn't one. */
  text(value: unknown, where: string): string {
    if (typeof value === "string") return cellText(value);
    this.noteDamage(where);
    return "";
  }

  /** true or false; false where it's neither. */
  flag(value: unknown, where: string): boolean {
    if (typeof value !== "boolean") this.noteDamage(where);
    return value === true;
  }

  /** A position in a list, whether the list has it or not; -1 where it isn't a whole number. */
  position(value: unknown, where: string): number {
    if (typeof value === "number" && Number.isInteger(value)) return value;
    this.noteDamage(where);
    return -1;
  }

  /** One of a few values; `otherwise` where it's none of them. */
  oneOf<T>(value: unknown, where: string, values: readonly T[], otherwise: T): T {
    const found = values.find((each) => each === value);
    if (found === undefined) this.noteDamage(where);
    return found ?? otherwise;
  }

  private noteDamage(where: string): void {
    this.damagedAt ??= where;
  }
}
