import { WireObject } from "../../batch/WireObject";
import { formatColor, parseColor } from "../formats/color";
import type { StylePart } from "../formats/StylePart";

/** Excel.RangeFill and Excel.ConditionalRangeFill: the background. */
export class Fill extends WireObject {
  constructor(
    private readonly part: StylePart,
    readonly className: string,
    /** What the API gives for no fill: white for cells, "" for a conditional format. */
    private readonly none: string
  ) {
    super();
  }

  get Color(): string | null {
    return this.part.read((style) => formatColor(style.bg?.rgb) ?? this.none);
  }
  set Color(value: unknown) {
    this.part.write({ bg: { rgb: parseColor(value) } });
  }

  Clear(): void {
    this.part.write({ bg: null });
  }
}
