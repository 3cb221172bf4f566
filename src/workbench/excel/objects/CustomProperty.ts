import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import {
  findCustomProperty,
  removeCustomProperty,
  setCustomProperty,
} from "../properties/customProperties";

/** Excel.CustomProperty: a property that somebody added to the workbook. */
export class CustomProperty extends WireObject {
  readonly className = "CustomProperty";

  constructor(
    private readonly scope: ExcelScope,
    private readonly key: string
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Key: this.entry.key, _Id: this.entry.key };
  }

  get Key(): string {
    return this.entry.key;
  }
  get Value(): string | number | boolean {
    return this.entry.value;
  }
  set Value(value: unknown) {
    setCustomProperty(this.scope.book, this.entry.key, value);
  }
  get Type(): string {
    return this.entry.type;
  }

  Delete(): void {
    removeCustomProperty(this.scope.book, this.entry.key);
  }

  private get entry() {
    const entry = findCustomProperty(this.scope.book, this.key);
    if (!entry) throw new HostError("ItemNotFound", `There is no property "${this.key}".`);
    return entry;
  }
}
