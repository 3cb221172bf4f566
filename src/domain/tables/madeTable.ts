import { MADE_HEADING, type MadeFact } from "../made/listMadeFacts";
import { tableOf, textColumn, type DataTable } from "./DataTable";

/** How the report was made, a row a fact. */
export function madeTable(facts: readonly MadeFact[]): DataTable {
  return tableOf<MadeFact>(
    MADE_HEADING,
    [textColumn("Fact", ({ label }) => label), textColumn("Value", ({ value }) => value)],
    facts
  );
}
