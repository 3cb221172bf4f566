import { WireObject } from "../../batch/WireObject";
import { ChartFill } from "./ChartFill";

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormat extends WireObject {
  readonly className = "ChartSeriesFormat";

  /** @param setColor - fills the bars; undefined: with nothing */
  constructor(private readonly setColor: (color: string | undefined) => void) {
    super();
  }

  get Fill(): WireObject {
    return new ChartFill(this.setColor);
  }
}
