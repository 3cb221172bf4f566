import { attributeOf, childrenOf, findPath } from "./elements";

/** Texts and addresses of a manifest's Resources by their ids. */
export type Resources = ReadonlyMap<string, string>;

/** Reads the resources of the version overrides: images, addresses, short and long texts share one list of ids. */
export function readResources(overrides: Element | undefined): Resources {
  const lists = ["Images", "Urls", "ShortStrings", "LongStrings"].map((name) =>
    findPath(overrides, "Resources", name)
  );
  const entries = lists.flatMap((list) => [...(list?.children ?? [])]);
  return new Map(
    entries.map((entry) => [attributeOf(entry, "id"), attributeOf(entry, "DefaultValue")])
  );
}

/** The resource that a child element refers to; the child's name and the missing id go into `dangling`. */
export function findResource(
  parent: Element | undefined,
  name: string,
  resources: Resources,
  dangling: string[]
): string {
  const resid = attributeOf(childrenOf(parent, name)[0], "resid");
  const value = resources.get(resid);
  if (resid !== "" && value === undefined) {
    dangling.push(`${name} refers to ${resid}`);
  }
  return value ?? "";
}
