import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { assertWritable } from "../sheets/getSheet";
import { Setting } from "./Setting";

/** Excel.SettingCollection: the same settings as Office.context.document.settings. */
export class SettingCollection extends WireObject {
  readonly className = "SettingCollection";

  constructor(private readonly scope: ExcelScope) {
    super();
  }

  override items(): Setting[] {
    return Object.keys(this.settings).map((key) => new Setting(this.scope, key));
  }

  GetCount(): number {
    return Object.keys(this.settings).length;
  }
  GetItem(key: unknown): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw new HostError("ItemNotFound", `There is no setting "${String(key)}".`);
    return setting;
  }
  GetItemOrNullObject(key: unknown): Setting | null {
    return Object.hasOwn(this.settings, String(key)) ? new Setting(this.scope, String(key)) : null;
  }
  /** Adds a setting, or changes the one with this key. */
  Add(key: unknown, value: unknown): Setting {
    assertWritable(this.scope.book);
    const setting = new Setting(this.scope, String(key));
    setting.Value = value;
    return setting;
  }

  private get settings(): Readonly<Record<string, string>> {
    return this.scope.book.extras.settings;
  }
}
