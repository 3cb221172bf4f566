import type { StatusReader } from "../scheme/readStatus";
import { findPlaceErrors, placeText, type BodyValues } from "./bodyValues";
import type { IsoDay } from "./calendarDay";
import { cellText, type CellValue } from "./cell";
import type { DateConventions } from "./DateConventions";
import type { DueReading } from "./dueDate";
import { rowIndex, type RowIndex } from "./place";
import { readRefDay } from "./refDay";
import type { Action, Field, PlaceError, StatusReading } from "./Tracker";

const BLANK: StatusReading = { kind: "blank" };

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
  readonly indexes: Int32Array;
  /** Positions among the tracker's sections. */
  readonly sections: Int32Array;
  /** Positions among `readings`: a tracker holds few distinct statuses. */
  readonly statusIds: Int32Array;
  readonly readings: readonly StatusReading[];
}

/** One action: a view of a row, whose cells are read when they're asked for. */
export class ActionRow implements Action {
  /** @param position among the list's actions, from 0; the row becomes another action's when it's set */
  constructor(
    private readonly list: ActionColumns,
    public position: number
  ) {}

  get row(): RowIndex {
    return rowIndex(this.list.source.firstRow + this.index);
  }

  get ref(): string {
    return cellText(this.cell("ref"));
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
    return this.list.readings[this.list.statusIds[this.position] ?? 0] ?? BLANK;
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
