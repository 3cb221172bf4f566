import type { FilePort } from "../app/FilePort";
import { fail } from "../domain/result";
import type * as FileRuns from "./fileRuns";

/** Hands files to the user, with what is loaded when the first is made. */
export function createFilePort(): FilePort {
  return {
    deliver: async (file) => (await load())?.deliverFile(file) ?? fail({ code: "not-loaded" }),
    copy: async (copied) => (await load())?.copyRich(copied) ?? false,
    paint: async (drawing) => (await load())?.paintDrawing(drawing) ?? null,
  };
}

/** null where it can't be had, as without a connection; the browser asks anew when it's called again. */
async function load(): Promise<typeof FileRuns | null> {
  try {
    return await import("./fileRuns");
  } catch {
    return null;
  }
}
