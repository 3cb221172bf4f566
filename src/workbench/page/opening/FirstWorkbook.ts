import type { EarlyPane } from "../pane/startPaneEarly";
import type { GivenWorkbook } from "../windows/readGivenWorkbook";
import type { FetchedSample } from "./fetchSample";

/** What the page starts with: what it was given to open, else the sample, else an empty workbook; and the pane. */
export interface FirstWorkbook {
  readonly given: GivenWorkbook | undefined;
  /** The server's first sample, on its way; undefined: there is none, or it isn't wanted. */
  readonly sample: Promise<FetchedSample> | undefined;
  /** The pane's page, on its way; undefined: it loads when there is a workbook. */
  readonly pane: EarlyPane | undefined;
}
