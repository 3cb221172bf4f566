import { nameBaseline, describeDuplicates } from "./movementText";
import type { ReportMovements } from "./Movement";

/** What the movements of a report are since, or why there are none; blank where nothing was to be compared. */
export function describeBaseline(movements: ReportMovements | null): string {
  if (movements === null) return "";
  const name = nameBaseline(movements.baseline);
  const isEdited = movements.baseline.kind === "report" && movements.baseline.edited;
  return movements.kind === "compared"
    ? `Movement is since ${name}${isEdited ? ", whose rows in RAG History were changed by hand since" : ""}.`
    : describeDuplicates(movements, name);
}
