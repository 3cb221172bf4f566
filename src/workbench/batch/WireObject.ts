/**
 * An object that the add-in reaches over the wire. Members with names in PascalCase (or `_PascalCase`) are what the
 * protocol can call; all others are the host's own and can't be reached.
 */
export abstract class WireObject {
  /** The class's name in Excel's API, for error messages. */
  abstract readonly className: string;

  /** What names the object when it is instantiated or queried: its `Id`, `Name`, `Key`. */
  identify(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** The members of a collection; undefined: this is no collection. */
  items(): readonly WireObject[] | undefined {
    return undefined;
  }
}
