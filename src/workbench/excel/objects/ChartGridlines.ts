import { WireObject } from "../../batch/WireObject";

/** Excel.ChartGridlines: the lines across a chart from an axis' marks. */
export class ChartGridlines extends WireObject {
  readonly className = "ChartGridlines";

  constructor(
    private readonly read: () => boolean,
    private readonly write: (visible: boolean) => void
  ) {
    super();
  }

  get Visible(): boolean {
    return this.read();
  }
  set Visible(value: unknown) {
    this.write(value === true);
  }
}
