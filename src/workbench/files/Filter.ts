import type { Area } from "./Area";

/** The name under which the spreadsheet keeps filters: one by sheet id. */
export const FILTERS = "SHEET_FILTER_PLUGIN";

/** What one column of a filter lets through. `colId` counts from 0 from the sheet's first column. */
export interface FilterColumn {
  readonly colId: number;
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
  readonly customFilters?: {
    readonly and?: 1;
    readonly customFilters: readonly {
      readonly val: string | number;
      readonly operator?: string;
    }[];
  };
}

/** A sheet's filter as the spreadsheet's model keeps it; `cachedFilteredOut` are the rows that it hides, from 0. */
export interface Filter {
  readonly ref: Area;
  readonly filterColumns?: readonly FilterColumn[];
  readonly cachedFilteredOut?: readonly number[];
}
