import { BaselineOffset, BooleanNumber, TextDecoration } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import { element } from "../xml/element";
import { writeColour } from "./writeColour";

/**
 * A font element. In the order that Excel itself writes and its checks want: switches, then size, colour and name
 * (for a cell's font) or colour alone (for a conditional format's, where a name or size isn't allowed).
 */
export function writeFont(style: IStyleData, differential = false): string {
  const raised = style.va === BaselineOffset.SUPERSCRIPT ? "superscript" : "subscript";
  const shifted = style.va === BaselineOffset.SUPERSCRIPT || style.va === BaselineOffset.SUBSCRIPT;
  const double = style.ul?.t === TextDecoration.DOUBLE;
  return element(
    "font",
    {},
    style.bl === BooleanNumber.TRUE ? "<b/>" : "",
    style.it === BooleanNumber.TRUE ? "<i/>" : "",
    style.st?.s === BooleanNumber.TRUE ? "<strike/>" : "",
    style.ul?.s === BooleanNumber.TRUE ? element("u", double ? { val: "double" } : {}) : "",
    shifted ? element("vertAlign", { val: raised }) : "",
    differential ? "" : element("sz", { val: style.fs ?? 11 }),
    writeColour("color", style.cl),
    differential ? "" : element("name", { val: style.ff ?? "Calibri" }),
    differential ? "" : element("family", { val: 2 })
  );
}
