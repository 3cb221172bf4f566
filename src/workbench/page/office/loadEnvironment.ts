import type { Result } from "../../files/Result";
import { mapAddress } from "../../manifest/mapAddress";
import type { Manifest, ManifestProblem } from "../../manifest/Manifest";
import { readManifest } from "../../manifest/readManifest";
import { readShortcuts } from "../../manifest/readShortcuts";
import type { Shortcut } from "../../manifest/readShortcuts";
import type { Environment } from "./Environment";

/** Asks the server what there is, and reads the add-in's manifest. Rejects only when the server doesn't answer. */
export async function loadEnvironment(): Promise<Result<Environment, ManifestProblem>> {
  // The workbench's own server writes this file: scripts/server.cjs.
  const served = (await (await fetch("/workbench.json")).json()) as Pick<
    Environment,
    "addinBase" | "sample" | "samples"
  >;
  const response = await fetch(`${served.addinBase}manifest.xml`);
  if (!response.ok) {
    return { ok: false, problem: { message: "The add-in's folder has no manifest.xml." } };
  }
  const read = readManifest(await response.text());
  if (!read.ok) {
    return read;
  }
  const shortcuts = await loadShortcuts(read.value, served.addinBase);
  return { ok: true, value: { ...served, manifest: read.value, shortcuts } };
}

async function loadShortcuts(
  { shortcutsUrl, paneUrl }: Manifest,
  addinBase: string
): Promise<readonly Shortcut[]> {
  if (shortcutsUrl === undefined) {
    return [];
  }
  const response = await fetch(mapAddress(shortcutsUrl, paneUrl, addinBase));
  return response.ok ? readShortcuts(await response.json()) : [];
}
