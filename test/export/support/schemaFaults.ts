import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";

/** An Office file, by a name that ends in .xlsx or .docx. */
export interface OfficeFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * What Microsoft's validator has against each file: the schemas of ECMA-376 (transitional) as Office
 * applies them, and what these can't say (ids that lead nowhere, relationships that aren't there).
 */
export function schemaFaults(files: readonly OfficeFile[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "schema-"));
  try {
    const paths = files.map(({ fileName, bytes }, at) => {
      const path = join(folder, `${at}${extname(fileName)}`);
      writeFileSync(path, bytes);
      return path;
    });
    const program = join(__dirname, "validateOffice.cjs");
    const printed = execFileSync(process.execPath, [program, ...paths], { encoding: "utf8" });
    // The program prints a list of texts for each file.
    return JSON.parse(printed) as string[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
