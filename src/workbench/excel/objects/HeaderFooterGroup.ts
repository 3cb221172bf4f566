import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { HeaderFooter } from "./HeaderFooter";

/** Excel.HeaderFooterGroup: only the headers and footers that are the same on all pages. */
export class HeaderFooterGroup extends WireObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  get State(): string {
    return "Default";
  }
  get DefaultForAllPages(): WireObject {
    return new HeaderFooter(this.scope, this.sheetId);
  }
}
