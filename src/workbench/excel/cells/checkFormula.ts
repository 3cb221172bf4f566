import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";

/** Throws InvalidArgument for a formula that can't be read, such as one with a bracket missing. */
export function checkFormula(book: Book, formula: string): void {
  const tree = book.injector.get(LexerTreeBuilder).treeBuilder(formula);
  // The reader gives an error's text in the place of a tree.
  if (typeof tree === "string" || !hasBalance(formula)) {
    throw new HostError("InvalidArgument", `The formula ${formula} can't be read.`);
  }
}

function hasBalance(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'/g, "");
  return !bare.includes('"') && bare.split("(").length === bare.split(")").length;
}
