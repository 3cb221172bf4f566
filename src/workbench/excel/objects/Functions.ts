import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import { serialOfDate } from "../dates/serialOfDate";
import type { ExcelScope } from "../ExcelScope";
import { FunctionResult } from "./FunctionResult";

/** Excel.Functions, as far as the workbench works them out outside of cells: DATE of numbers. */
export class Functions extends WireObject {
  readonly className = "Functions";

  constructor(private readonly scope: ExcelScope) {
    super();
  }

  /** @throws HostError NotImplemented for a cell or another function's result in the place of a number */
  Date(year: unknown, month: unknown, day: unknown): WireObject {
    const parts = [year, month, day];
    if (parts.some((part) => part instanceof WireObject)) {
      throw new HostError("NotImplemented", "The workbench's date takes numbers only.");
    }
    const [years = 0, months = 0, days = 0] = parts.map((part) => readNumber(part));
    return new FunctionResult(
      serialOfDate(years, months, days, this.scope.book.extras.date1904) ?? "#NUM!"
    );
  }
}
