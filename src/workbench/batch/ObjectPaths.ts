import type { ArgumentInfo, ObjectPath } from "./BatchRequest";
import { HostError } from "./HostError";
import { callMethod, readProperty, toCamel } from "./members";
import type { ReferenceTable } from "./ReferenceTable";
import { WireObject } from "./WireObject";

/** Where paths begin. */
export interface PathHost {
  readonly root: WireObject;
  readonly references: ReferenceTable;
  create(name: string): WireObject | null;
}

/** The objects of one batch by path id, found when first needed. Null: a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly host: PathHost
  ) {}

  /** Throws what finding the object throws: ItemNotFound, InvalidReference, ApiNotFound and so on. */
  resolve(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath", `The batch has no object path ${id}.`);
    const object = this.find(path);
    this.found.set(id, object);
    return object;
  }

  /** The arguments of a call, with objects in the place of references to them. */
  readArguments(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = referenced[index];
      if (Array.isArray(id)) return id.map((one) => this.resolve(one));
      return id ? this.resolve(id) : this.replaceReferences(argument);
    });
  }

  /** Where a path points, in words: "WorksheetCollection.getItem". */
  describe(id: number): string {
    const path = this.paths[String(id)];
    const parent =
      path?.ParentObjectPathId === undefined ? null : this.found.get(path.ParentObjectPathId);
    if (!path || !parent) return "";
    return `${parent.className}.${path.ObjectPathType === 5 ? "getItem" : toCamel(path.Name)}`;
  }

  private find(path: ObjectPath): WireObject | null {
    if (path.ObjectPathType === 1) return this.host.root;
    if (path.ObjectPathType === 6) return this.host.references.get(path.Name);
    if (path.ObjectPathType === 7) return null;
    if (path.ObjectPathType === 2) return this.create(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const made = this.step(parent, path);
    if (made === null || made instanceof WireObject) return made;
    throw new HostError(
      "ApiNotFound",
      `${parent.className}.${toCamel(path.Name)} gives no object.`
    );
  }

  private create(name: string): WireObject {
    const object = this.host.create(name);
    if (!object) throw new HostError("ApiNotFound", `The workbench can't make a new ${name}.`);
    return object;
  }

  private step(parent: WireObject, path: ObjectPath): unknown {
    if (path.ObjectPathType === 4) return readProperty(parent, path.Name);
    const args = this.readArguments(path.ArgumentInfo);
    return callMethod(parent, path.ObjectPathType === 5 ? "GetItem" : path.Name, args);
  }

  private replaceReferences(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { _ObjectPathId?: number };
    if (id !== undefined) return this.resolve(id);
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, this.replaceReferences(part)])
    );
  }
}
