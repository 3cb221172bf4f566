import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";

/** Excel.DocumentProperties, as far as the workbench keeps them: the title. */
export class DocumentProperties extends WireObject {
  readonly className = "DocumentProperties";

  constructor(private readonly scope: ExcelScope) {
    super();
  }

  get Title(): string {
    return this.scope.book.workbook.name;
  }
}
