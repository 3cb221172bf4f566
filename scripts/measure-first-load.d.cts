/** Scripts and styles of its own folder that a page's HTML names, in order. */
export function listFirstLoad(html: string): string[];

/** What a page weighs at its first load, gzipped, one line a file. */
export function describeFirstLoad(folder: string, page: string): string;
