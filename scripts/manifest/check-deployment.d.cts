import type { ManifestFacts } from "./read-manifest.cjs";

/** Checks a folder that is to be deployed, beyond its manifest; problems in words. */
export function checkDeployment(
  folder: string,
  facts: ManifestFacts,
  findFile: (url: string) => string | undefined
): string[];
