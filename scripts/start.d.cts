import type { Server } from "node:http";

/** What the command line and the environment ask of `npm start`; throws on what they can't. */
export function readStartOptions(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): {
  addin: string | undefined;
  selfCheck: boolean;
  watch: boolean;
  port: number;
  opensBrowser: boolean;
};

/** The folder of another add-in, checked; throws, saying what is missing. */
export function findAddinFolder(typed: string, from: string): string;

/** Waits until a server listens on this machine; rejected in plain words when the port is taken. */
export function listen(server: Server, port: number): Promise<void>;

/** Opens an address in the user's browser. */
export function openBrowser(address: string): void;
