import type { Injector } from "@univerjs/core";
import { IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";

/**
 * Has the formula engine forget how it has read formulas. It keeps that by their text alone, for all workbooks and
 * also after the cells are gone, and reads again only what it works out while a name or table is new to it: a
 * formula entered later would be worked out with the names and tables of then.
 */
export function forgetParsed(injector: Injector): void {
  // The readings are kept in one place for all readers, which each reader empties when it's disposed of.
  new LexerTreeBuilder().dispose();
  // Every text has the empty one in it.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}
