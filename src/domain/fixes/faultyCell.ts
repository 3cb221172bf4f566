import type { Finding } from "../checks/Finding";
import { isBlank } from "../tracker/cell";
import type { Field, TrackerCells } from "../tracker/Tracker";
import type { FaultyCell, Witness } from "./Fix";

/** What tells an action from others, the surest first. */
const WITNESSES = ["ref", "action"] as const;

/** The cell of a field in a finding's row, as it was read. */
export function faultyCell(finding: Finding, field: Field, cells: TrackerCells): FaultyCell {
  const { code, plan, place, ref } = finding;
  const index = place.row - cells.firstRow;
  const before = cells.columns[field]?.values[index] ?? "";
  return { code, plan, field, place, ref, before, witness: findWitness(index, cells) };
}

function findWitness(index: number, { columns }: TrackerCells): Witness | null {
  for (const field of WITNESSES) {
    const value = columns[field]?.values[index];
    const column = columns[field]?.column;
    if (column !== undefined && value !== undefined && !isBlank(value)) return { column, value };
  }
  return null;
}
