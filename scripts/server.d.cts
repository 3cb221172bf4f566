import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** One part of the address space; prefix with a slash at both ends. */
export interface Mount {
  readonly prefix: string;
  readonly folder: string;
  readonly ignoreCase?: boolean;
  readonly rewrite?: (html: string) => string;
}

/** Makes the function that answers requests for files: the first mount that fits decides. */
export function createFileHandler(
  mounts: readonly Mount[]
): (request: IncomingMessage, response: ServerResponse) => void;

/** Makes the workbench's server, not yet listening. */
export function createWorkbenchServer(
  folders: {
    readonly page: string;
    readonly addin: string;
    readonly samples: string;
    readonly officeJs: string;
  },
  options?: { readonly reload?: boolean }
): { readonly server: Server; readonly announceRebuild: () => void };

/** The samples in a folder, the workforce action plan first. */
export function listSamples(folder: string): { name: string; url: string }[];

/** Replaces the published address of Office.js in a page by the local copy's. */
export function rewriteOfficeAddress(html: string): string;
