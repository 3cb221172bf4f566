import { CellValueType } from "@univerjs/core";
import { formatCell } from "../address";
import { encodeFormula } from "../encodeFormula";
import { childOf, childrenOf, numberOf } from "../xml/elements";
import { composeLook } from "../write/composeLook";
import { inlineTexts } from "../write/inlineTexts";
import { resolveStyle } from "../write/SheetParts";
import { writeValue } from "../write/writeCell";
import type { CellChange, CellState } from "./compareCells";
import type { SheetEdit } from "./SheetEdit";

/**
 * A cell's element as it is to be: the one that was there with what is new, or a new one. Undefined when nothing is
 * left of it.
 *
 * @param original - the cell's element in the file, wherever the cell was
 * @param from - the number of the look that a new cell builds on: its row's or column's
 * @param refresh - true: the formula's new result is written
 */
export function patchCell(
  edit: SheetEdit,
  original: Element | undefined,
  { before, after, newLook, newContent, newResult }: CellChange,
  { from, refresh }: { from: number; refresh: boolean }
): Element | undefined {
  if (after === undefined) {
    return before === undefined ? original : undefined;
  }
  const element = original ?? edit.part.create("c");
  if (newLook || original === undefined) {
    setLook(edit, element, after, original === undefined ? from : undefined);
  }
  if (newContent) {
    setContent(edit, element, after);
  } else if (newResult && refresh && childOf(element, "v") !== undefined) {
    setResult(edit, element, after);
  }
  return element;
}

/** `from` is undefined for a cell that was there: it has all of its look itself. */
function setLook(
  { comparison: { after }, pair, styles }: SheetEdit,
  element: Element,
  { row, column, data }: CellState,
  from: number | undefined
): void {
  const style =
    from === undefined
      ? (resolveStyle(after.book, data.s) ?? {})
      : composeLook(pair.after, row, column, data.s, after);
  const base = from ?? numberOf(element, "s") ?? 0;
  const number = styles.derive(base, style, data.t === CellValueType.FORCE_STRING);
  if (number === 0) element.removeAttribute("s");
  else element.setAttribute("s", String(number));
}

function setContent(
  edit: SheetEdit,
  element: Element,
  { row, column, formula, value }: CellState
): void {
  const old = childOf(element, "f");
  const isArray = old?.getAttribute("t") === "array";
  for (const child of childrenOf(element)) if (child.localName !== "extLst") child.remove();
  // Metadata (of a rich value, or of a formula that spills) belongs to what was there.
  for (const name of ["t", "cm", "vm"]) element.removeAttribute(name);
  const { type, xml } = writeValue(value, formula !== undefined, { texts: inlineTexts });
  if (type !== undefined) element.setAttribute("t", type);
  element.prepend(...edit.part.parse(xml ?? ""));
  if (formula !== undefined) {
    const attributes = isArray ? { t: "array", ref: formatCell(row, column) } : {};
    element.prepend(edit.part.create("f", attributes, encodeFormula(formula)));
  }
}

function setResult(edit: SheetEdit, element: Element, { value }: CellState): void {
  const { type, xml } = writeValue(value, true, { texts: inlineTexts });
  if (type === undefined) element.removeAttribute("t");
  else element.setAttribute("t", type);
  childOf(element, "v")?.replaceWith(...edit.part.parse(xml ?? ""));
}

/** States a cell's formula in the cell itself, where the file states it once for many cells. */
export function unshareFormula(edit: SheetEdit, element: Element, formula: string): void {
  childOf(element, "f")?.replaceWith(edit.part.create("f", {}, encodeFormula(formula)));
}

/** The group of a formula that is stated once for many cells; undefined for other cells. */
export function readSharedGroup(element: Element | undefined): string | undefined {
  const formula = childOf(element, "f");
  return formula?.getAttribute("t") === "shared" ? (formula.getAttribute("si") ?? "") : undefined;
}
