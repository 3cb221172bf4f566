import { WireObject } from "../../batch/WireObject";
import { parseColor } from "../formats/color";

/** Excel.ChartFont, as far as the workbench keeps it: the colour. Null: several. */
export class ChartFont extends WireObject {
  readonly className = "ChartFont";

  constructor(
    private readonly read: () => string | null,
    private readonly write: (color: string) => void
  ) {
    super();
  }

  get Color(): string | null {
    return this.read();
  }
  set Color(value: unknown) {
    this.write(parseColor(value));
  }
}
