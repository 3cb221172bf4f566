import { attributeOf, childrenOf, findPath, textOf } from "./elements";
import type { RibbonAction, RibbonButton, RibbonGroup } from "./Manifest";
import { findResource } from "./readResources";
import type { Resources } from "./readResources";

/** The ribbon's groups in a host's desktop form factor. Ids of resources that aren't there go into `dangling`. */
export function readGroups(
  form: Element | undefined,
  resources: Resources,
  dangling: string[]
): RibbonGroup[] {
  const points = childrenOf(form, "ExtensionPoint").filter(
    (point) => attributeOf(point, "type") === "PrimaryCommandSurface"
  );
  const tabs = points.flatMap((point) => [...point.children]);
  return tabs.flatMap((tab) => {
    const own =
      tab.localName === "CustomTab" ? findResource(tab, "Label", resources, dangling) : undefined;
    return childrenOf(tab, "Group").map((group) => ({
      id: attributeOf(group, "id"),
      label: findResource(group, "Label", resources, dangling),
      tab: own ?? attributeOf(tab, "id").replace(/^Tab/, ""),
      buttons: listControls(group).flatMap((control) => readButton(control, resources, dangling)),
    }));
  });
}

/** A group's buttons; those in its menus are put beside them. */
function listControls(group: Element): Element[] {
  return childrenOf(group, "Control").flatMap((control) =>
    attributeOf(control, "type") === "Menu"
      ? childrenOf(findPath(control, "Items"), "Item")
      : [control]
  );
}

function readButton(control: Element, resources: Resources, dangling: string[]): RibbonButton[] {
  const action = readAction(childrenOf(control, "Action")[0], resources, dangling);
  if (action === undefined) {
    return [];
  }
  const tip = childrenOf(control, "Supertip")[0];
  const icon = childrenOf(childrenOf(control, "Icon")[0], "Image").map((image) => ({
    size: Number(attributeOf(image, "size")),
    url: resources.get(attributeOf(image, "resid")) ?? "",
  }));
  return [
    {
      id: attributeOf(control, "id"),
      label: findResource(control, "Label", resources, dangling),
      tipTitle: findResource(tip, "Title", resources, dangling),
      tip: findResource(tip, "Description", resources, dangling),
      icon: icon.filter(({ url }) => url !== ""),
      action,
    },
  ];
}

function readAction(
  action: Element | undefined,
  resources: Resources,
  dangling: string[]
): RibbonAction | undefined {
  switch (attributeOf(action, "type")) {
    case "ExecuteFunction":
      return { kind: "function", name: textOf(findPath(action, "FunctionName")) };
    case "ShowTaskpane":
      return { kind: "pane", url: findResource(action, "SourceLocation", resources, dangling) };
    default:
      return undefined;
  }
}
