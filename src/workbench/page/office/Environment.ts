import type { Manifest } from "../../manifest/Manifest";
import type { Shortcut } from "../../manifest/readShortcuts";

/** A workbook that the server offers to open. */
export interface Sample {
  readonly name: string;
  readonly url: string;
}

/** What the page is started with: the add-in and the samples. */
export interface Environment {
  readonly manifest: Manifest;
  readonly shortcuts: readonly Shortcut[];
  /** Where the add-in's files are served, with a slash at its end. */
  readonly addinBase: string;
  readonly samples: readonly Sample[];
  /** The sample that is opened at the start; null: an empty workbook. */
  readonly sample: string | null;
}
