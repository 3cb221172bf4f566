import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { decodeEscapes } from "../xml/escapes";
import { attributeOf, childOf, numberOf, textOf } from "../xml/elements";
import { readSerial } from "./readSerial";
import { readText } from "./readText";
import type { ReadText } from "./readText";
import type { SheetContext } from "./SheetContext";

/** Text as typed, or text that was typed with a leading apostrophe. */
type TextType = CellValueType.STRING | CellValueType.FORCE_STRING;

/**
 * A cell's value and look, without its formula; undefined when it has neither. Errors are kept as their text
 * (#N/A), which is how the spreadsheet's model holds them.
 */
export function readCell(cell: Element, context: SheetContext): ICellData | undefined {
  const style = numberOf(cell, "s") ?? 0;
  const id = context.book.add(context.stylesheet.cells[style]);
  const quoted = context.stylesheet.quoted[style] === true;
  const value = readValue(
    cell,
    context,
    quoted ? CellValueType.FORCE_STRING : CellValueType.STRING
  );
  if (id === undefined && value === undefined) {
    return undefined;
  }
  return { ...value, ...(id === undefined ? {} : { s: id }) };
}

function readValue(
  cell: Element,
  context: SheetContext,
  textType: TextType
): ICellData | undefined {
  const raw = textOf(childOf(cell, "v"));
  switch (attributeOf(cell, "t") ?? "n") {
    case "s":
      return readString(context.strings[Number(raw)], context, textType);
    case "inlineStr":
      return readString(readText(childOf(cell, "is")), context, textType);
    case "str":
      return { v: decodeEscapes(raw), t: textType };
    case "e":
      return raw === "" ? undefined : { v: raw, t: CellValueType.STRING };
    case "b":
      return raw === ""
        ? undefined
        : { v: raw === "1" || raw === "true" ? 1 : 0, t: CellValueType.BOOLEAN };
    case "d":
      return readDate(raw, context);
    default:
      return raw.trim() === "" || Number.isNaN(Number(raw))
        ? undefined
        : { v: Number(raw), t: CellValueType.NUMBER };
  }
}

function readString(
  string: ReadText | undefined,
  context: SheetContext,
  textType: TextType
): ICellData | undefined {
  context.notHeld.addIf(
    string?.rich === true,
    `Looks of single words in cells on sheet ${context.sheetName}`
  );
  return string === undefined ? undefined : { v: string.text, t: textType };
}

function readDate(raw: string, context: SheetContext): ICellData | undefined {
  const serial = readSerial(raw, context.date1904);
  if (serial === undefined) {
    return raw === "" ? undefined : { v: raw, t: CellValueType.STRING };
  }
  return { v: serial, t: CellValueType.NUMBER };
}
