import { element } from "../files/xml/element";
import { escapeText } from "../files/xml/escapes";

/** Sizes of a chart's texts and the gap beside them, in pixels. */
export const TEXT = { size: 12, title: 18, gap: 4 };

const COLOR = "#595959";

/** Where a text stands and how. Its y is its baseline. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size?: number;
  readonly color?: string | undefined;
}

/** A text of a chart, as an element. */
export function drawText(text: string, { x, y, anchor, size, color }: TextPlace): string {
  const look = { "text-anchor": anchor, "font-size": size, fill: color ?? COLOR };
  return element("text", { x, y, ...look }, escapeText(text));
}

/** A text, cut where there's no room for all of it. */
export function fitText(text: string, width: number): string {
  const letters = Math.floor(width / estimateWidth("x"));
  return text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1)).trimEnd()}…`;
}

/** How wide a text is, about: nothing measures it. */
export function estimateWidth(text: string): number {
  return text.length * TEXT.size * 0.52;
}
