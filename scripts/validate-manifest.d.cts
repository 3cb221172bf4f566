/** Makes the function that finds the file behind an address of the manifest. */
export function createFileFinder(base: string, folder: string): (url: string) => string | undefined;

/** Checks the project's manifest, or a built folder's. */
export function validateManifest(
  builtFolder?: string
): Promise<{ title: string; problems: string[]; notes: string[] }>;
