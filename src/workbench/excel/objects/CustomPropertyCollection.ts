import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import {
  findCustomProperty,
  removeAllCustomProperties,
  setCustomProperty,
} from "../properties/customProperties";
import { CustomProperty } from "./CustomProperty";

/** Excel.CustomPropertyCollection. Keys are found in either case. */
export class CustomPropertyCollection extends WireObject {
  readonly className = "CustomPropertyCollection";

  constructor(private readonly scope: ExcelScope) {
    super();
  }

  override items(): CustomProperty[] {
    return this.scope.book.extras.properties.custom.map(({ key }) => this.at(key));
  }

  GetCount(): number {
    return this.scope.book.extras.properties.custom.length;
  }
  GetItem(key: unknown): CustomProperty {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound", `There is no property "${String(key)}".`);
    return found;
  }
  GetItemOrNullObject(key: unknown): CustomProperty | null {
    return findCustomProperty(this.scope.book, String(key)) ? this.at(String(key)) : null;
  }
  /** Adds a property, or changes the one with this key. */
  Add(key: unknown, value: unknown): CustomProperty {
    setCustomProperty(this.scope.book, key, value);
    return this.at(String(key));
  }
  DeleteAll(): void {
    removeAllCustomProperties(this.scope.book);
  }

  private at(key: string): CustomProperty {
    return new CustomProperty(this.scope, key);
  }
}
