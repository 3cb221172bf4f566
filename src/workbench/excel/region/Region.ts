/** How a region writes dates and times, by the members of Excel's DatetimeFormatInfo. */
export interface Region {
  /** "en-GB". */
  readonly name: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly dateSeparator: string;
  readonly longTimePattern: string;
  readonly timeSeparator: string;
}

/** The regions that the workbench can be in, as Windows has them. */
export const REGIONS = {
  "en-GB": {
    name: "en-GB",
    shortDatePattern: "dd/MM/yyyy",
    longDatePattern: "dd MMMM yyyy",
    dateSeparator: "/",
    longTimePattern: "HH:mm:ss",
    timeSeparator: ":",
  },
  "en-US": {
    name: "en-US",
    shortDatePattern: "M/d/yyyy",
    longDatePattern: "dddd, MMMM d, yyyy",
    dateSeparator: "/",
    longTimePattern: "h:mm:ss tt",
    timeSeparator: ":",
  },
} as const satisfies Readonly<Record<string, Region>>;

/** The name of one of them. */
export type RegionName = keyof typeof REGIONS;
