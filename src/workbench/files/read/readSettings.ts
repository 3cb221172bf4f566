import type { AddinReference } from "../AddinReference";
import type { Package } from "../package/Package";
import { attributeOf, childOf, childrenOf } from "../xml/elements";
import type { NotHeld } from "../NotHeld";

/**
 * The document settings that an Office add-in has stored in the workbook: name and JSON text. They stand in a part
 * for each add-in (MS-OWEXML 2.2.5), which the package's list of task panes leads to.
 */
export function readSettings(
  pack: Package,
  addin: AddinReference,
  notHeld: NotHeld
): Record<string, string> {
  const panes = pack.linked("", "webextensiontaskpanes");
  const settings: Record<string, string> = {};
  for (const link of panes === undefined ? [] : pack.relationships(panes)) {
    const root = link.type === "webextension" ? pack.xml(link.target) : undefined;
    const id = attributeOf(childOf(root, "reference"), "id") ?? "";
    if (id.toLowerCase() === addin.id.toLowerCase()) {
      Object.assign(settings, readProperties(root));
    } else if (root !== undefined) {
      notHeld.add(`Settings of another add-in (${id})`);
    }
  }
  return settings;
}

function readProperties(root: Element | undefined): Record<string, string> {
  const properties = childrenOf(childOf(root, "properties"), "property");
  return Object.fromEntries(
    properties.map((property) => [
      attributeOf(property, "name") ?? "",
      attributeOf(property, "value") ?? "",
    ])
  );
}
