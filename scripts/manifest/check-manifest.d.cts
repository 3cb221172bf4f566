import type { ManifestFacts } from "./read-manifest.cjs";

/** Runs every check that the schemas miss; problems in words. */
export function checkManifest(
  facts: ManifestFacts,
  files: {
    readonly findFile: (url: string) => string | undefined;
    readonly scripts: readonly string[];
    readonly isDeployment: boolean;
  }
): string[];
