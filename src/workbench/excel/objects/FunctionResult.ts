import { WireObject } from "../../batch/WireObject";

/** Excel.FunctionResult: a number, or an error such as "#NUM!". */
export class FunctionResult extends WireObject {
  readonly className = "FunctionResult";

  constructor(private readonly result: number | string) {
    super();
  }

  get Error(): string | null {
    return typeof this.result === "string" ? this.result : null;
  }
  get Value(): number | null {
    return typeof this.result === "number" ? this.result : null;
  }
}
