import { WireObject } from "../../batch/WireObject";
import type { Region } from "../region/Region";
import { DatetimeFormatInfo } from "./DatetimeFormatInfo";

/** Excel.CultureInfo: the region that the user's computer is set to. How it writes numbers isn't there. */
export class CultureInfo extends WireObject {
  readonly className = "CultureInfo";

  constructor(private readonly region: Region) {
    super();
  }

  get Name(): string {
    return this.region.name;
  }
  get DatetimeFormat(): WireObject {
    return new DatetimeFormatInfo(this.region);
  }
}
