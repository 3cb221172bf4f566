/** A file of a first load, and what it weighs as it travels. */
export interface LoadedFile {
  name: string;
  bytes: number;
}

/** Scripts and styles of its own folder that a page's HTML names, in order. */
export function listFirstLoad(html: string): string[];

/** What a page weighs at its first load, gzipped: each file, the page itself first. */
export function measureFirstLoad(folder: string, page: string): LoadedFile[];

/** What is wrong with a first load; undefined when its scripts keep within 120 KB. */
export function checkFirstLoad(files: readonly LoadedFile[]): string | undefined;

/** A first load in words, one line a file, and the sum. */
export function describeFirstLoad(files: readonly LoadedFile[]): string;
