/** Places where browsers usually are, in order of preference; most won't exist. */
export function listUsualPlaces(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>
): string[];

/** Finds an installed browser; CHROME_PATH goes first, and throws if it names no file. */
export function findBrowser(
  environment?: Readonly<Record<string, string | undefined>>
): string | undefined;

/** Finds a browser or installs one; throws, saying what to install, when nothing helped. */
export function requireBrowser(): string;
