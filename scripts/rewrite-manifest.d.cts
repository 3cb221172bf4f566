/** Where manifest.xml in the repository says that the files are. */
export const developmentUrl: string;

/** Stands in for the deployment's address until the build is told one. */
export const placeholderUrl: string;

/** Checks a deployment's address and gives it a final slash; throws when Excel wouldn't take it. */
export function readDeploymentUrl(text: string): string;

/** Puts a deployment's addresses in the place of the development server's. */
export function rewriteManifest(manifest: string, url: string): string;
