import type { BatchRequest } from "../batch/BatchRequest";
import type { Conditions } from "../conditions/Conditions";
import type { MetCondition } from "../conditions/MetCondition";
import type { WorkbookOpener } from "../excel/ExcelScope";
import type { RegionName } from "../excel/region/Region";

/** What one batch was: for tests and benches. Sizes are in characters of JSON. */
export interface BatchReport {
  /** Counts from 1 in each channel. */
  number: number;
  requestSize: number;
  responseSize: number;
  /** Excel's code, when the batch failed. */
  errorCode?: string;
}

/** How the workbench answers Office.js. */
export interface OfficeChannelOptions {
  /** What Excel is like; a good day unless told. Changed by its holder at any time. */
  conditions?: Conditions;
  /** Called when a condition that happens once has happened, and is no longer among the conditions. */
  onCondition?: (met: MetCondition) => void;
  /** Called when the library asks for its context, before it has one. */
  onStart?: () => void;
  /** Whether the user is editing a cell at this moment; never unless told. */
  isEditing?: () => boolean;
  /** The region that the user's computer is set to, as far as an add-in is told; "en-GB" unless told. */
  region?: RegionName;
  /** Address of the workbook, as Office.js tells it to the add-in. */
  documentUrl?: string;
  /** Called before each batch, counting from 1. An error given back is the batch's outcome, and nothing runs. */
  beforeBatch?: (
    body: BatchRequest,
    number: number
  ) => { code: string; message: string } | undefined;
  onBatch?: (report: BatchReport) => void;
  /** Shows another workbook for the add-in. NotImplemented unless told how. */
  openWorkbook?: WorkbookOpener;
}
