import type { IBorderStyleData } from "@univerjs/core";
import { BorderStyleTypes } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import { readStyle } from "../cells/readStyle";
import { writeStyle } from "../cells/writeStyle";
import type { ExcelScope } from "../ExcelScope";
import type { BorderSide, BorderStrip } from "../formats/borderSides";
import { locateBorder } from "../formats/borderSides";
import { formatColor, parseColor } from "../formats/color";
import { assertAllowed } from "../sheets/protection";

/** The model's line for each of Excel's style and weight. */
const LINES: Record<string, BorderStyleTypes> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dash Medium": BorderStyleTypes.MEDIUM_DASHED,
  "Dot Thin": BorderStyleTypes.DOTTED,
  "DashDot Thin": BorderStyleTypes.DASH_DOT,
  "Double Thick": BorderStyleTypes.DOUBLE,
};

/** Excel.RangeBorder: a side of an area, or of each of several. Reading gives null where they differ. */
export class RangeBorder extends WireObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly scope: ExcelScope,
    private readonly areas: readonly SheetArea[],
    private readonly side: BorderSide
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }
  get Style(): string | null {
    return this.read((line) => splitLine(line)[0]);
  }
  set Style(value: unknown) {
    if (value === "None") this.write(null);
    else this.write(lineOf(String(value), this.weightFor(String(value))));
  }
  get Weight(): string | null {
    return this.read((line) => splitLine(line)[1]);
  }
  set Weight(value: unknown) {
    const style = this.Style;
    this.write(lineOf(style === null || style === "None" ? "Continuous" : style, String(value)));
  }
  get Color(): string | null {
    return this.read((line) => formatColor(line?.cl.rgb) ?? "#000000");
  }
  set Color(value: unknown) {
    const color = { rgb: parseColor(value) };
    this.write(this.current?.s ?? BorderStyleTypes.THIN, color);
  }

  private get strips(): readonly BorderStrip[] {
    return this.areas.flatMap((area) => locateBorder(area, this.side));
  }
  private get current(): IBorderStyleData | null {
    const [strip] = this.strips;
    if (!strip) return null;
    const { startRow, startColumn } = strip.area;
    const first = { ...strip.area, endRow: startRow, endColumn: startColumn };
    return readStyle(this.scope.book, first, (style) => style.bd?.[strip.edge] ?? null);
  }
  private weightFor(style: string): string {
    const own = splitLine(this.current)[1];
    return LINES[`${style} ${own}`] === undefined
      ? (Object.keys(LINES)
          .find((key) => key.startsWith(`${style} `))
          ?.split(" ")[1] ?? own)
      : own;
  }
  private read<T>(read: (line: IBorderStyleData | null) => T): T | null {
    const [first = null, ...others] = this.strips.map(({ area, edge }) =>
      readStyle(this.scope.book, area, (style) => read(style.bd?.[edge] ?? null))
    );
    return others.every((one) => one === first) ? first : null;
  }
  private write(
    line: BorderStyleTypes | null,
    color: IBorderStyleData["cl"] = this.current?.cl ?? { rgb: "#000000" }
  ): void {
    for (const { sheetId } of this.areas)
      assertAllowed(this.scope.book, sheetId, "allowFormatCells");
    for (const { area, edge } of this.strips) {
      writeStyle(this.scope.book, area, {
        bd: { [edge]: line === null ? null : { s: line, cl: color } },
      });
    }
  }
}

function lineOf(style: string, weight: string): BorderStyleTypes {
  const line = LINES[`${style} ${weight}`];
  if (line === undefined)
    throw new HostError(
      "InvalidArgument",
      `The workbench has no border "${style}" of weight "${weight}".`
    );
  return line;
}

function splitLine(line: IBorderStyleData | null): [style: string, weight: string] {
  const found = line && Object.keys(LINES).find((key) => LINES[key] === line.s);
  const [style = "None", weight = "Thin"] = found ? found.split(" ") : [];
  return [style, weight];
}
