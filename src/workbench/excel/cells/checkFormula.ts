import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { HostError } from "../../batch/HostError";

/** Throws InvalidArgument for a formula that can't be read, such as one with a bracket missing. */
export function checkFormula(formula: string): void {
  const reader = new LexerTreeBuilder();
  const tree = reader.treeBuilder(formula);
  // It knows no names. Readers share what they have read by its text: with this one that goes, or else the
  // calculation would take it for its own, and answer #NAME?.
  reader.dispose();
  // The reader gives an error's text in the place of a tree.
  if (typeof tree === "string" || !hasBalance(formula)) {
    throw new HostError("InvalidArgument", `The formula ${formula} can't be read.`);
  }
}

function hasBalance(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/'(?:[^']|'')*'/g, "");
  return !bare.includes('"') && bare.split("(").length === bare.split(")").length;
}
