import type { Result } from "../files/Result";
import { attributeOf, childrenOf, findPath, textOf } from "./elements";
import type { Manifest, ManifestProblem } from "./Manifest";
import { readGroups } from "./readGroups";
import { findResource, readResources } from "./readResources";

/**
 * Reads an add-in-only manifest (manifest.xml) as Excel would for its desktop ribbon.
 *
 * @returns the manifest, or what is wrong with it: not XML, no Office add-in, not for Excel, no page, or a
 * reference to a resource that isn't there
 */
export function readManifest(xml: string): Result<Manifest, ManifestProblem> {
  const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
  if (root.tagName === "parsererror" || root.getElementsByTagName("parsererror").length > 0) {
    return fail("The add-in's manifest.xml is not well-formed XML.");
  }
  if (root.localName !== "OfficeApp") {
    return fail(
      `The add-in's manifest.xml is no add-in manifest: its first element is ${root.localName}, not OfficeApp.`
    );
  }
  const hosts = childrenOf(findPath(root, "Hosts"), "Host").map((host) =>
    attributeOf(host, "Name")
  );
  if (!hosts.includes("Workbook")) {
    return fail(
      `The add-in's manifest.xml is not for Excel: its hosts are ${hosts.join(", ") || "none"}, without Workbook.`
    );
  }
  const paneUrl = attributeOf(findPath(root, "DefaultSettings", "SourceLocation"), "DefaultValue");
  if (paneUrl === "") {
    return fail("The add-in's manifest.xml names no page: DefaultSettings has no SourceLocation.");
  }
  return readOverrides(root, paneUrl);
}

function readOverrides(root: Element, paneUrl: string): Result<Manifest, ManifestProblem> {
  const overrides = findPath(root, "VersionOverrides");
  const host = childrenOf(findPath(overrides, "Hosts"), "Host").find(
    (entry) => attributeOf(entry, "type") === "Workbook"
  );
  const form = findPath(host, "DesktopFormFactor");
  const resources = readResources(overrides);
  const dangling: string[] = [];
  const groups = readGroups(form, resources, dangling);
  const functionUrl = findResource(form, "FunctionFile", resources, dangling);
  const runtimeUrl = findResource(findPath(host, "Runtimes"), "Runtime", resources, dangling);
  if (dangling.length > 0) {
    return fail(
      `The add-in's manifest.xml refers to resources that aren't in it: ${dangling.join("; ")}.`
    );
  }
  const manifest: Manifest = {
    id: textOf(findPath(root, "Id")),
    version: textOf(findPath(root, "Version")),
    displayName: attributeOf(findPath(root, "DisplayName"), "DefaultValue"),
    paneUrl,
    sharedRuntime: runtimeUrl !== "" && runtimeUrl === functionUrl,
    functionUrl: functionUrl === "" ? undefined : functionUrl,
    groups,
    shortcutsUrl: attributeOf(findPath(root, "ExtendedOverrides"), "Url") || undefined,
  };
  return { ok: true, value: manifest };
}

function fail(message: string): Result<never, ManifestProblem> {
  return { ok: false, problem: { message } };
}
