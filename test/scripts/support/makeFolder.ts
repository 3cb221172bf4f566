import fs from "node:fs";
import os from "node:os";
import path from "node:path";

/**
 * Makes a folder for one test, outside the project.
 *
 * @param files texts by path relative to the folder, with slashes
 * @returns the folder's path
 */
export function makeFolder(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rag-tracker-test-"));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  return folder;
}
