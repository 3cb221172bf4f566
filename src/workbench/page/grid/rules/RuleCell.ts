/** A cell that a rule's formula names, counted from 0; not absolute: as seen from the rule's first cell. */
export interface RuleCell {
  readonly row: number;
  readonly column: number;
  readonly absoluteRow: boolean;
  readonly absoluteColumn: boolean;
}
