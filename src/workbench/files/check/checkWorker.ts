import { checkFile } from "./checkFile";

/** The worker's program: a file's bytes come in, its problem (or undefined) goes out. */
addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  postMessage(checkFile(data));
});

// Without an export, the package counts this as CommonJS.
export {};
