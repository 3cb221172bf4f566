import { HostError } from "./HostError";
import type { WireObject } from "./WireObject";

/** Objects that the add-in keeps between batches, by reference id. */
export class ReferenceTable {
  private readonly byId = new Map<string, WireObject>();
  private readonly ids = new WeakMap<WireObject, string>();
  private count = 0;

  /** Keeps an object; the same id again for one that is kept already. */
  keep(object: WireObject): string {
    const known = this.ids.get(object);
    const id = known ?? `r${++this.count}`;
    this.ids.set(object, id);
    this.byId.set(id, object);
    return id;
  }

  /** The id of a kept object, or undefined. */
  idOf(object: WireObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  /** Throws InvalidReference for an id that isn't kept. */
  get(id: string): WireObject {
    const object = this.byId.get(id);
    if (!object)
      throw new HostError("InvalidReference", `Nothing is kept under the reference ${id}.`);
    return object;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  clear(): void {
    this.byId.clear();
  }

  /** Everything that is kept. */
  all(): WireObject[] {
    return [...this.byId.values()];
  }
}
