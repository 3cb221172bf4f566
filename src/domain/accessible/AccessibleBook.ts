import type { DataTable } from "../tables/DataTable";

/** One sheet of the accessible edition: its title in A1, lines on what it holds, then at most one table. */
export interface AccessibleSheet {
  readonly name: string;
  readonly title: string;
  /** Beneath the title, one a row. */
  readonly lines: readonly string[];
  /** null on the cover. Every one has rows, and no cell of it is blank. */
  readonly table: DataTable | null;
  /** The position of the column whose cells name sheets, and lead to them; left out where none does. */
  readonly links?: number;
}

/** The accessible edition: the cover first, then contents and notes, then the tables. */
export interface AccessibleBook {
  readonly title: string;
  readonly sheets: readonly AccessibleSheet[];
}
