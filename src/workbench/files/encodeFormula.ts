import { addPrefixes } from "./functionPrefixes";

/** What users write for a table's own row: `Actions[@RAG]`, `Actions[@[Due date]]` and `Actions[@]`. */
const THIS_ROW =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<=[\p{L}\p{N}_.\\])\[@(?:(\])|(\[)|((?:'[^]|[^'[\]])+)\])/gu;

/**
 * A user's formula as a file holds it: without its equals sign, newer functions with their prefixes, a table's own
 * row in the long form (Excel takes the short one in a file for damage).
 */
export function encodeFormula(formula: string): string {
  const spelled = formula
    .replace(/^=/, "")
    .replace(
      THIS_ROW,
      (
        whole: string,
        alone: string | undefined,
        open: string | undefined,
        column: string | undefined
      ) => {
        if (alone !== undefined) return "[#This Row]";
        if (open !== undefined) return "[[#This Row],[";
        return column === undefined ? whole : `[[#This Row],[${column}]]`;
      }
    );
  return addPrefixes(spelled);
}
