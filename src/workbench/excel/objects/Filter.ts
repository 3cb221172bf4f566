import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import { describeCriteria, parseCriteria } from "../filters/filterCriteria";
import type { FilterPlace } from "../filters/FilterPlace";

/** Excel.Filter: what a table's column lets through, by values and by comparisons. */
export class Filter extends WireObject {
  readonly className = "Filter";

  /** @param index - the column's place in the table, from 0 */
  constructor(
    private readonly place: FilterPlace,
    private readonly index: number
  ) {
    super();
  }

  get Criteria(): unknown {
    return describeCriteria(this.place.columnAt(this.index));
  }

  Apply(criteria: unknown): void {
    this.place.setColumn(this.index, parseCriteria(criteria, 0));
  }
  ApplyValuesFilter(values: unknown): void {
    this.Apply({ filterOn: "Values", values });
  }
  ApplyCustomFilter(criterion1: unknown, criterion2: unknown, operator: unknown): void {
    this.Apply({ filterOn: "Custom", criterion1, criterion2, operator });
  }
  Clear(): void {
    if (!this.place.area) throw new HostError("ItemNotFound", "The table isn't there any more.");
    if (this.place.columnAt(this.index)) this.place.setColumn(this.index, undefined);
  }
}
