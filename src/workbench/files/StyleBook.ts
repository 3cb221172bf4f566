import type { IStyleData } from "@univerjs/core";

/**
 * A workbook's cell styles as the spreadsheet's model holds them: each different one once, named in the order of
 * first use, so that the same cells always give the same names.
 */
export class StyleBook {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<string, string>();

  /** The style's id; undefined for the style that says nothing. */
  add(style: IStyleData | undefined): string | undefined {
    if (style === undefined || Object.keys(style).length === 0) {
      return undefined;
    }
    const key = JSON.stringify(style, sortKeys);
    const known = this.#ids.get(key);
    if (known !== undefined) {
      return known;
    }
    const id = `s${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}

/** A replacer for JSON.stringify that writes objects with sorted keys. */
export function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
