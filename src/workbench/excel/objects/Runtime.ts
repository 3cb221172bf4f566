import { WireObject } from "../../batch/WireObject";

/** Excel.Runtime. */
export class Runtime extends WireObject {
  readonly className = "Runtime";

  get EnableEvents(): boolean {
    return true;
  }
}
