/** Makes the function that finds the file behind an address below `base`, in `folder`. */
export function createFileFinder(base: string, folder: string): (url: string) => string | undefined;
