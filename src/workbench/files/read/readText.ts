import { decodeEscapes } from "../xml/escapes";
import { childOf, childrenOf, textOf } from "../xml/elements";

/** A string of a workbook: its plain text, and whether parts of it had looks of their own, which aren't kept. */
export interface ReadText {
  readonly text: string;
  readonly rich: boolean;
}

/** The text of a string item (`si` or `is`): its own, or that of its runs; phonetic hints are left out. */
export function readText(item: Element | undefined): ReadText {
  const runs = childrenOf(item, "r");
  const pieces = runs.length === 0 ? [childOf(item, "t")] : runs.map((run) => childOf(run, "t"));
  return {
    text: decodeEscapes(pieces.map(textOf).join("")),
    rich: runs.some((run) => childOf(run, "rPr") !== undefined) && runs.length > 1,
  };
}
