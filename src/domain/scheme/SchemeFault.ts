/** Where in a scheme a status stands: in which list, and its position there, from 0. */
export interface StatusPlace {
  readonly list: "statuses" | "notRated";
  readonly index: number;
}

/** The colours of a status that something can be wrong with. */
export type ColourPart = "fill" | "ink" | "tint";

/** What the statuses of `Scheme.overall` serve as. */
export type OverallRole = "sound" | "adverse" | "worst";

interface StatusFault<Code extends string> {
  readonly code: Code;
  readonly at: StatusPlace;
  /** The status's label; blank when it has none. */
  readonly label: string;
}

/** What is wrong with a scheme of one's own. Closed: each code has its text in `schemeFaultText`. */
export type SchemeFault =
  /** What is stored is no scheme; `where` is the path of what is wrong, such as "statuses[2].fill". */
  | { readonly code: "damaged"; readonly where: string }
  | { readonly code: "name-blank" }
  | { readonly code: "no-statuses" }
  | { readonly code: "too-many-statuses"; readonly count: number }
  | StatusFault<"label-blank">
  | (StatusFault<"label-long"> & { readonly length: number })
  /** An earlier status has the same label, as far as spellings are told apart. */
  | StatusFault<"label-repeated">
  /** `owner` is the label of the other status whose label or alias the alias is. */
  | (StatusFault<"alias-taken"> & {
      readonly alias: string;
      readonly owner: string;
      readonly ownerHasItAs: "label" | "alias";
    })
  | (StatusFault<"colour-bad"> & { readonly part: ColourPart; readonly colour: string })
  /** `ratio` has one decimal, rounded down; of text on the status's background or on its rows'. */
  | (StatusFault<"contrast-low"> & { readonly part: "fill" | "tint"; readonly ratio: number })
  | StatusFault<"mark-missing">
  | (StatusFault<"mark-unfit"> & { readonly mark: string })
  /** `owner` is the label of the earlier status with the same mark. */
  | (StatusFault<"mark-repeated"> & { readonly mark: string; readonly owner: string })
  | { readonly code: "overall-missing"; readonly role: OverallRole }
  /** The status that serves as `role` is adverse and mustn't be, or isn't and must be. */
  | { readonly code: "overall-standing"; readonly role: OverallRole; readonly label: string };
