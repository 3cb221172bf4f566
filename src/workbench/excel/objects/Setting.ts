import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";

/** Excel.Setting: one setting that an add-in keeps in the workbook. Values are JSON. */
export class Setting extends WireObject {
  readonly className = "Setting";

  constructor(
    private readonly scope: ExcelScope,
    readonly key: string
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Key: this.key, _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    const text = this.scope.book.extras.settings[this.key];
    if (text === undefined)
      throw new HostError("ItemNotFound", `There is no setting "${this.key}".`);
    const value: unknown = JSON.parse(text);
    return value;
  }
  set Value(value: unknown) {
    this.scope.book.extras.settings[this.key] = JSON.stringify(value ?? null);
  }

  Delete(): void {
    const { extras } = this.scope.book;
    extras.settings = Object.fromEntries(
      Object.entries(extras.settings).filter(([key]) => key !== this.key)
    );
  }
}
