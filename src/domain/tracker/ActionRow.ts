import type { ActionColumns } from "./ActionColumns";
import { findPlaceErrors, type BodyValues } from "./bodyValues";
import type { IsoDay } from "./calendarDay";
import { cellText, type CellValue } from "./cell";
import type { DueReading } from "./dueDate";
import { rowIndex, type RowIndex } from "./place";
import { readRefDay } from "./refDay";
import type { Action, PlaceError } from "./Action";
import type { StatusReading } from "./StatusReading";

const BLANK: StatusReading = { kind: "blank" };

/** One action: a view of a row, whose cells are read when they're asked for. */
export class ActionRow implements Action {
  private readonly values: BodyValues;
  /** The row of the body, from 0. */
  private index = 0;

  /** @param position among the list's actions, from 0 */
  constructor(
    private readonly list: ActionColumns,
    private position: number
  ) {
    this.values = list.source.values;
    this.moveTo(position);
  }

  /** Makes it the row of another action. */
  moveTo(position: number): void {
    this.position = position;
    this.index = this.list.indexes[position] ?? 0;
  }

  // Each names its column: one look-up for all of them would be many times slower.

  get row(): RowIndex {
    return rowIndex(this.list.source.firstRow + this.index);
  }

  get ref(): string {
    return cellText(this.values.ref[this.index]);
  }

  get refIsNumber(): boolean {
    return typeof this.values.ref[this.index] === "number";
  }

  get refDay(): IsoDay | null {
    return readRefDay(this.values.ref[this.index], this.list.source.dates);
  }

  get section(): number {
    return this.list.sections[this.position] ?? 0;
  }

  get sectionText(): string {
    return this.list.source.readPlace(this.values.section[this.index]);
  }

  get placeErrors(): readonly PlaceError[] {
    return findPlaceErrors(this.values, this.index);
  }

  get title(): CellValue {
    return this.values.action[this.index] ?? "";
  }

  get lead(): CellValue {
    return this.values.lead[this.index] ?? "";
  }

  get due(): DueReading {
    return this.list.source.readDue(this.values.due[this.index]);
  }

  get status(): StatusReading {
    return this.list.readings[this.list.statusIds[this.position] ?? 0] ?? BLANK;
  }

  get baseline(): StatusReading {
    return this.list.source.readStatus(this.values.baseline[this.index]);
  }

  get reason(): CellValue {
    return this.values.reason[this.index] ?? "";
  }

  get mitigation(): CellValue {
    return this.values.mitigation[this.index] ?? "";
  }
}
