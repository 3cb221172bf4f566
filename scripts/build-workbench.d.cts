/** A file that esbuild has written, as far as a page's files are told from it. */
export interface Output {
  imports: { path: string; kind: string }[];
  cssBundle?: string;
}

/** The files that a page needs before it shows anything, relative to it. */
export interface PageFiles {
  style: string | undefined;
  /** Scripts that the first one loads, which can be asked for at once. */
  ahead: string[];
  first: string;
}

/** The files of a page, from its bundles. */
export function listPageFiles(outputs: Record<string, Output>, first: string): PageFiles;

/** Puts the files of a page into its head. */
export function writePage(template: string, files: PageFiles): string;

/** Builds the workbench's page once. */
export function buildWorkbench(options: { folder: string; development?: boolean }): Promise<void>;

/** Builds it, and again on every change. */
export function watchWorkbench(options: { folder: string }, afterBuild: () => void): Promise<void>;
