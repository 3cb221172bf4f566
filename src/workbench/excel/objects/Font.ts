import { BooleanNumber } from "@univerjs/core";
import { WireObject } from "../../batch/WireObject";
import { EXCELS_FONT, type DefaultFont } from "../../book/defaultFont";
import { formatColor, parseColor } from "../formats/color";
import type { StylePart } from "../formats/StylePart";

const flag = (value: unknown): BooleanNumber =>
  value === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;

/** Excel.RangeFont and Excel.ConditionalRangeFont; `unnamed` is what a look has that names no font. */
export class Font extends WireObject {
  constructor(
    private readonly part: StylePart,
    readonly className: string,
    private readonly unnamed: DefaultFont = EXCELS_FONT
  ) {
    super();
  }

  get Bold(): boolean | null {
    return this.part.read((style) => style.bl === BooleanNumber.TRUE);
  }
  set Bold(value: unknown) {
    this.part.write({ bl: flag(value) });
  }
  get Italic(): boolean | null {
    return this.part.read((style) => style.it === BooleanNumber.TRUE);
  }
  set Italic(value: unknown) {
    this.part.write({ it: flag(value) });
  }
  get Strikethrough(): boolean | null {
    return this.part.read((style) => style.st?.s === BooleanNumber.TRUE);
  }
  set Strikethrough(value: unknown) {
    this.part.write({ st: value === true ? { s: BooleanNumber.TRUE } : null });
  }
  get Underline(): string | null {
    return this.part.read((style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }
  set Underline(value: unknown) {
    this.part.write({ ul: value === "None" ? null : { s: BooleanNumber.TRUE } });
  }
  get Color(): string | null {
    return this.part.read((style) => formatColor(style.cl?.rgb) ?? "#000000");
  }
  set Color(value: unknown) {
    this.part.write({ cl: { rgb: parseColor(value) } });
  }
  get Name(): string | null {
    return this.part.read((style) => style.ff ?? this.unnamed.name);
  }
  set Name(value: unknown) {
    this.part.write({ ff: String(value) });
  }
  get Size(): number | null {
    return this.part.read((style) => style.fs ?? this.unnamed.size);
  }
  set Size(value: unknown) {
    this.part.write({ fs: Number(value) });
  }
}
