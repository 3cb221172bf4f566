import type { CopiedText, FilePort, FinishedFile } from "../../../src/app/FilePort";

/** A file port that keeps what it's given, and what it was given. */
export interface FilesTaken extends FilePort {
  readonly taken: FinishedFile[];
  readonly copied: CopiedText[];
}

/** Takes files and remembers them, as downloaded unless told otherwise. */
export function takeFiles(how: "opened" | "downloaded" | "page" = "downloaded"): FilesTaken {
  const taken: FinishedFile[] = [];
  const copied: CopiedText[] = [];
  return {
    taken,
    copied,
    deliver: (file) => {
      taken.push(file);
      return Promise.resolve({ ok: true, value: how });
    },
    copy: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
    paint: () => Promise.resolve(new Uint8Array([137])),
  };
}

/** Refuses files and the clipboard, as a host does that doesn't allow them. */
export const refuseFiles: FilePort = {
  deliver: () => Promise.resolve({ ok: false, problem: { code: "file-refused" } }),
  copy: () => Promise.resolve(false),
  paint: () => Promise.resolve(null),
};

/** Where nothing is exported: a test fails that does. */
export const noFiles: FilePort = {
  deliver: () => Promise.reject(new Error("Nothing is exported here.")),
  copy: () => Promise.reject(new Error("Nothing is exported here.")),
  paint: () => Promise.reject(new Error("Nothing is exported here.")),
};
