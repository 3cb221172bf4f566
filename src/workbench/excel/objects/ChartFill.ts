import { WireObject } from "../../batch/WireObject";
import { parseColor } from "../formats/color";

/** Excel.ChartFill, which can be set but not read. */
export class ChartFill extends WireObject {
  readonly className = "ChartFill";

  constructor(private readonly setColor: (color: string | undefined) => void) {
    super();
  }

  SetSolidColor(color: unknown): void {
    this.setColor(parseColor(color));
  }
  Clear(): void {
    this.setColor(undefined);
  }
}
