import type { AddinReference } from "../AddinReference";
import { ADDIN_LINK_TYPES, LINKS_NAMESPACE } from "../write/namespaces";
import { writeExtension, writePanes } from "../write/writeSettings";
import { childOf, childrenOf } from "../xml/elements";
import { placeChild } from "../xml/placeChild";
import type { PatchedPackage } from "./PatchedPackage";

/** The children of an add-in's part in their order (MS-OWEXML 2.2.5). */
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot"];

type Settings = Readonly<Record<string, string>>;

/** Brings an add-in's document settings up to date; other add-ins' stay as they are. */
export function patchSettings(
  pack: PatchedPackage,
  before: Settings,
  after: Settings,
  addin: AddinReference
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const panes = pack.original.linked("", "webextensiontaskpanes");
  const extension = findExtension(pack, panes, addin);
  if (extension === undefined) addExtension(pack, panes, after, addin);
  else replaceProperties(pack, extension, after);
}

function findExtension(
  pack: PatchedPackage,
  panes: string | undefined,
  addin: AddinReference
): string | undefined {
  const links = panes === undefined ? [] : pack.original.relationships(panes);
  return links.find(({ type, target }) => {
    const root = type === "webextension" ? pack.original.xml(target) : undefined;
    const id = childOf(root, "reference")?.getAttribute("id") ?? "";
    return id.toLowerCase() === addin.id.toLowerCase();
  })?.target;
}

function replaceProperties(pack: PatchedPackage, extension: string, settings: Settings): void {
  const part = pack.edit(extension);
  if (part === undefined) return;
  const properties = childOf(part.root, "properties") ?? part.create("properties");
  if (properties.parentNode === null) placeChild(part.root, properties, EXTENSION_ORDER);
  properties.replaceChildren(
    ...Object.entries(settings).map(([name, value]) => part.create("property", { name, value }))
  );
  part.touch();
}

function addExtension(
  pack: PatchedPackage,
  known: string | undefined,
  settings: Settings,
  addin: AddinReference
): void {
  const extension = pack.findFreeName("xl/webextensions/webextension");
  pack.add(
    extension,
    "application/vnd.ms-office.webextension+xml",
    writeExtension(settings, addin)
  );
  if (known === undefined) {
    const panes = "xl/webextensions/taskpanes.xml";
    pack.add(panes, "application/vnd.ms-office.webextensiontaskpanes+xml", writePanes());
    pack.link("", `${ADDIN_LINK_TYPES}/webextensiontaskpanes`, panes);
    pack.link(panes, `${ADDIN_LINK_TYPES}/webextension`, extension);
    return;
  }
  const id = pack.link(known, `${ADDIN_LINK_TYPES}/webextension`, extension);
  const part = pack.edit(known);
  if (part === undefined) return;
  const row = String(childrenOf(part.root).length);
  const pane = part.create("taskpane", { dockstate: "right", visibility: "0", width: "350", row });
  const reference = part.create("webextensionref");
  reference.setAttributeNS(LINKS_NAMESPACE, "r:id", id);
  pane.append(reference);
  part.root.append(pane);
  part.touch();
}
