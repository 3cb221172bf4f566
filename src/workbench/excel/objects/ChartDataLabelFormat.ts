import { WireObject } from "../../batch/WireObject";
import { ChartFont } from "./ChartFont";

/** Excel.ChartDataLabelFormat. */
export class ChartDataLabelFormat extends WireObject {
  readonly className = "ChartDataLabelFormat";

  constructor(
    private readonly read: () => string | null,
    private readonly write: (color: string) => void
  ) {
    super();
  }

  get Font(): WireObject {
    return new ChartFont(this.read, this.write);
  }
}
