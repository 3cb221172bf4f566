import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import { defaultFontOf } from "../../book/defaultFont";
import type { Allowance } from "../../files/protection/SheetProtection";
import type { SheetArea } from "../area/SheetArea";
import { readStyle } from "../cells/readStyle";
import { writeStyle } from "../cells/writeStyle";
import type { ExcelScope } from "../ExcelScope";
import type { StylePart } from "../formats/StylePart";
import { autofitColumns, autofitRows } from "../sheets/autofit";
import { readSize, writeSize } from "../sheets/lineSizes";
import { assertAllowed } from "../sheets/protection";
import { Fill } from "./Fill";
import { Font } from "./Font";
import { FormatProtection } from "./FormatProtection";
import { RangeBorderCollection } from "./RangeBorderCollection";

const HORIZONTAL: Record<string, HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Record<string, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
/** One step of Excel's indent, in the model's pixels. */
const INDENT = 9;

/** Excel.RangeFormat: how the cells of an area or several look. Reading gives null where cells differ. */
export class RangeFormat extends WireObject {
  readonly className = "RangeFormat";
  private readonly part: StylePart;

  constructor(
    private readonly scope: ExcelScope,
    private readonly areas: readonly SheetArea[]
  ) {
    super();
    this.part = {
      read: (read) => this.same((area) => readStyle(scope.book, area, read)),
      write: (change) => {
        this.each("allowFormatCells", (area) => {
          writeStyle(scope.book, area, change);
        });
      },
    };
  }

  get Fill(): WireObject {
    return new Fill(this.part, "RangeFill", "#FFFFFF");
  }
  get Font(): WireObject {
    return new Font(this.part, "RangeFont", defaultFontOf(this.scope.book));
  }
  get Borders(): WireObject {
    return new RangeBorderCollection(this.scope, this.areas);
  }

  get Protection(): WireObject {
    return new FormatProtection(this.scope, this.areas, this.part);
  }

  get WrapText(): boolean | null {
    return this.part.read((style) => style.tb === WrapStrategy.WRAP);
  }
  set WrapText(value: unknown) {
    this.part.write({ tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW });
  }
  get HorizontalAlignment(): string | null {
    return this.part.read((style) => nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED));
  }
  set HorizontalAlignment(value: unknown) {
    this.part.write({ ht: numberOf(HORIZONTAL, value) });
  }
  get VerticalAlignment(): string | null {
    return this.part.read((style) => nameOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM));
  }
  set VerticalAlignment(value: unknown) {
    this.part.write({ vt: numberOf(VERTICAL, value) });
  }
  get IndentLevel(): number | null {
    return this.part.read((style) => Math.round((style.pd?.l ?? 0) / INDENT));
  }
  set IndentLevel(value: unknown) {
    this.part.write({ pd: Number(value) > 0 ? { l: Number(value) * INDENT } : null });
  }
  get TextOrientation(): number | null {
    return this.part.read((style) =>
      style.tr?.v === BooleanNumber.TRUE ? 180 : (style.tr?.a ?? 0)
    );
  }
  set TextOrientation(value: unknown) {
    this.part.write({ tr: { a: Number(value) } });
  }

  /** In points, as `rowHeight`. */
  get ColumnWidth(): number | null {
    return this.same((area) => readSize(this.scope.book, area, "column"));
  }
  set ColumnWidth(value: unknown) {
    this.resize("column", value);
  }
  get RowHeight(): number | null {
    return this.same((area) => readSize(this.scope.book, area, "row"));
  }
  set RowHeight(value: unknown) {
    this.resize("row", value);
  }

  /** Makes columns as wide as their longest line of text: an estimate from the number of characters. */
  AutofitColumns(): void {
    this.each("allowFormatColumns", (area) => {
      autofitColumns(this.scope.book, area);
    });
  }
  /** Makes rows as high as their wrapped texts: an estimate from the number of characters. */
  AutofitRows(): void {
    this.each("allowFormatRows", (area) => {
      autofitRows(this.scope.book, area);
    });
  }

  private resize(axis: "row" | "column", value: unknown): void {
    if (typeof value !== "number" || !(value >= 0))
      throw new HostError("InvalidArgument", "A size is a number of points.");
    this.each(axis === "row" ? "allowFormatRows" : "allowFormatColumns", (area) => {
      writeSize(this.scope.book, area, axis, value);
    });
  }
  /** What all areas have in common, or null when they differ. */
  private same<T>(read: (area: SheetArea) => T | null): T | null {
    const [first = null, ...others] = this.areas.map(read);
    return others.every((one) => one === first) ? first : null;
  }
  private each(allowance: Allowance, write: (area: SheetArea) => void): void {
    for (const area of this.areas) {
      assertAllowed(this.scope.book, area.sheetId, allowance);
      write(area);
    }
  }
}

function nameOf(names: Record<string, number>, wanted: number): string {
  return Object.keys(names).find((name) => names[name] === wanted) ?? "General";
}

function numberOf<T extends number>(names: Record<string, T>, value: unknown): T {
  const found = names[String(value)];
  if (found === undefined)
    throw new HostError("InvalidArgument", `"${String(value)}" is no alignment.`);
  return found;
}
