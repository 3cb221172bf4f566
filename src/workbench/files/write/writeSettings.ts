import type { AddinReference } from "../AddinReference";
import { element } from "../xml/element";
import { LINKS_NAMESPACE } from "./namespaces";

const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** The part that lists the task panes of the workbook: one, closed, whose add-in is linked as rId1. */
export function writePanes(): string {
  const reference = element("wetp:webextensionref", { "xmlns:r": LINKS_NAMESPACE, "r:id": "rId1" });
  const pane = element(
    "wetp:taskpane",
    { dockstate: "right", visibility: false, width: 350, row: 0 },
    reference
  );
  return element("wetp:taskpanes", { "xmlns:wetp": PANES }, pane);
}

/** The part that holds an add-in's document settings: name and JSON text (MS-OWEXML 2.2.5). */
export function writeExtension(
  settings: Readonly<Record<string, string>>,
  addin: AddinReference
): string {
  const properties = Object.entries(settings).map(([name, value]) =>
    element("we:property", { name, value })
  );
  return element(
    "we:webextension",
    { "xmlns:we": EXTENSION, id: `{${addin.id.replace(/[{}]/g, "").toUpperCase()}}` },
    element("we:reference", {
      id: addin.id,
      version: addin.version,
      store: "developer",
      storeType: "Registry",
    }),
    element("we:alternateReferences"),
    element("we:properties", {}, ...properties),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": LINKS_NAMESPACE })
  );
}
