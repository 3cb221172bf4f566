import type { StatusReader } from "../scheme/readStatus";
import { findPlaceErrors, placeText, type BodyValues } from "./bodyValues";
import type { IsoDay } from "./calendarDay";
import type { CellValue } from "./cell";
import type { DateConventions } from "./DateConventions";
import type { DueReading } from "./dueDate";
import { rowIndex, type RowIndex } from "./place";
import { readRefDay } from "./refDay";
import type { Action, Field, PlaceError, StatusReading } from "./Tracker";

/** What the actions of one tracker are read from. */
export interface ActionSource {
  readonly values: BodyValues;
  readonly firstRow: RowIndex;
  readonly dates: DateConventions | undefined;
  readonly readStatus: StatusReader;
  readonly readDue: (value: CellValue | undefined) => DueReading;
}

/** What is known of each action, in order: what it takes to tell that its row is one. */
export interface ActionColumns {
  readonly source: ActionSource;
  /** Rows of the body, from 0. */
  readonly indexes: readonly number[];
  readonly refs: readonly string[];
  /** Positions among the tracker's sections. */
  readonly sections: readonly number[];
  readonly statuses: readonly StatusReading[];
}

/** One action: a view of a row, whose cells are read when they're asked for. */
export class ActionRow implements Action {
  /** @param position among the list's actions, from 0 */
  constructor(
    private readonly list: ActionColumns,
    private readonly position: number
  ) {}

  get row(): RowIndex {
    return rowIndex(this.list.source.firstRow + this.index);
  }

  get ref(): string {
    return this.list.refs[this.position] ?? "";
  }

  get refIsNumber(): boolean {
    return typeof this.cell("ref") === "number";
  }

  get refDay(): IsoDay | null {
    return readRefDay(this.cell("ref"), this.list.source.dates);
  }

  get section(): number {
    return this.list.sections[this.position] ?? 0;
  }

  get sectionText(): string {
    return placeText(this.cell("section"));
  }

  get placeErrors(): readonly PlaceError[] {
    return findPlaceErrors(this.list.source.values, this.index);
  }

  get title(): CellValue {
    return this.cell("action");
  }

  get lead(): CellValue {
    return this.cell("lead");
  }

  get due(): DueReading {
    return this.list.source.readDue(this.cell("due"));
  }

  get status(): StatusReading {
    return this.list.statuses[this.position] ?? { kind: "blank" };
  }

  get baseline(): StatusReading {
    return this.list.source.readStatus(this.cell("baseline"));
  }

  get reason(): CellValue {
    return this.cell("reason");
  }

  get mitigation(): CellValue {
    return this.cell("mitigation");
  }

  /** The row of the body, from 0. */
  private get index(): number {
    return this.list.indexes[this.position] ?? 0;
  }

  private cell(field: Field): CellValue {
    const values: BodyValues = this.list.source.values;
    return values[field][this.index] ?? "";
  }
}
