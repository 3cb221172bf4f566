import type { ILocales, Univer } from "@univerjs/core";
import type { Theme } from "@univerjs/themes";

/** What a page adds to the book's model: everything that paints it and takes input. */
export interface BookPlugins {
  /** Texts of the user interface, by locale. None in node. */
  locales?: ILocales;
  theme?: Theme;
  /** Registers plugins that must come before the model's own (rendering, the user interface). */
  registerFirst?: (univer: Univer) => void;
  /** Registers plugins that build on the model's (user interface of sheets, number formats, conditional formats). */
  registerLast?: (univer: Univer) => void;
  /** False: the user interface moves conditional formats with inserted and deleted rows; true: the book does. */
  movesConditionalFormats?: boolean;
}
