import type { ColumnIndex } from "./place";
import type { Field } from "./Tracker";

/** The headers that were found, as far as they fit into a message. */
export interface HeaderList {
  /** The first 20 of them, each shortened to 60 characters. */
  readonly headers: readonly string[];
  /** How many more there are; not there when these are all. */
  readonly more?: number;
}

/** Why no tracker was settled on. */
export type NoTracker =
  /** No sheet has a header row that looks like a tracker's. `sheets`: those that were looked at. */
  | { readonly code: "no-tracker"; readonly sheets: readonly string[] }
  /** The headers stand below each other: actions are columns, which isn't read. */
  | { readonly code: "transposed"; readonly sheet: string; readonly column: ColumnIndex }
  /** There's a tracker but no column for the RAG status. */
  | ({ readonly code: "no-status-column"; readonly sheet: string } & HeaderList)
  /** Neither a ref nor an action column: the rows can't be told apart from notes. */
  | ({ readonly code: "no-action-column"; readonly sheet: string } & HeaderList)
  /** These sheets look equally like the tracker. */
  | { readonly code: "several-trackers"; readonly sheets: readonly string[] }
  /** A sheet that was set as a plan's isn't there any more, and no other one has its headers. */
  | { readonly code: "plan-gone"; readonly sheet: string }
  /** A column that was chosen by hand isn't there any more. */
  | {
      readonly code: "column-gone";
      readonly sheet: string;
      readonly field: Field;
      readonly header: string;
    };
