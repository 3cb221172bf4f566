import { WireObject } from "../../batch/WireObject";
import type { Region } from "../region/Region";

/** Excel.DatetimeFormatInfo. */
export class DatetimeFormatInfo extends WireObject {
  readonly className = "DatetimeFormatInfo";

  constructor(private readonly region: Region) {
    super();
  }

  get ShortDatePattern(): string {
    return this.region.shortDatePattern;
  }
  get LongDatePattern(): string {
    return this.region.longDatePattern;
  }
  get DateSeparator(): string {
    return this.region.dateSeparator;
  }
  get LongTimePattern(): string {
    return this.region.longTimePattern;
  }
  get TimeSeparator(): string {
    return this.region.timeSeparator;
  }
}
