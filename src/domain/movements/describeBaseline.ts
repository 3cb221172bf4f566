import { nameBaseline, describeDuplicates } from "./movementText";
import type { ReportMovements } from "./Movement";

/** What the movements of a report are since, or why there are none; blank where nothing was to be compared. */
export function describeBaseline(movements: ReportMovements | null): string {
  if (movements === null) return "";
  const name = nameBaseline(movements.baseline);
  return movements.kind === "compared"
    ? `Movement is since ${name}.`
    : describeDuplicates(movements, name);
}
