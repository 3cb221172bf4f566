import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { changePage, readPage } from "../sheets/pageSetup";

type Place = "left" | "center" | "right";

/** Excel.HeaderFooter: texts with Excel's codes, such as "&P" for the page number. */
export class HeaderFooter extends WireObject {
  readonly className = "HeaderFooter";

  constructor(
    private readonly scope: ExcelScope,
    private readonly sheetId: string
  ) {
    super();
  }

  get LeftHeader(): string {
    return this.read("header", "left");
  }
  set LeftHeader(text: unknown) {
    this.write("header", "left", text);
  }
  get CenterHeader(): string {
    return this.read("header", "center");
  }
  set CenterHeader(text: unknown) {
    this.write("header", "center", text);
  }
  get RightHeader(): string {
    return this.read("header", "right");
  }
  set RightHeader(text: unknown) {
    this.write("header", "right", text);
  }
  get LeftFooter(): string {
    return this.read("footer", "left");
  }
  set LeftFooter(text: unknown) {
    this.write("footer", "left", text);
  }
  get CenterFooter(): string {
    return this.read("footer", "center");
  }
  set CenterFooter(text: unknown) {
    this.write("footer", "center", text);
  }
  get RightFooter(): string {
    return this.read("footer", "right");
  }
  set RightFooter(text: unknown) {
    this.write("footer", "right", text);
  }

  private read(part: "header" | "footer", place: Place): string {
    return readPage(this.scope.book, this.sheetId)[part]?.[place] ?? "";
  }
  private write(part: "header" | "footer", place: Place, text: unknown): void {
    const own = readPage(this.scope.book, this.sheetId)[part];
    changePage(this.scope.book, this.sheetId, { [part]: { ...own, [place]: String(text) } });
  }
}
