import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What of LibreOffice is installed; where a part isn't, its checks are skipped with a notice. */
export const libreOffice = findLibreOffice();

/** `it` where LibreOffice's part is there; otherwise a skipped test that says so. */
export function itWith(
  part: "calc" | "writer"
): (title: string, test: () => void | Promise<void>) => void {
  return (title, test) => {
    const run = async (): Promise<void> => {
      await test();
    };
    if (libreOffice[part]) it(title, run, 200_000);
    else it.skip(`${title} (LibreOffice's ${part} isn't installed here)`, run);
  };
}

/**
 * Has LibreOffice open a file and save it as another.
 *
 * @param name the file's name, with its ending
 * @param filter LibreOffice's name of the format, with the ending before a colon
 */
export function convertFile(name: string, bytes: Uint8Array, filter: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  try {
    writeFileSync(join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    // What stands for the dialog in which a user says that a text file has commas and is UTF-8.
    const opened = name.endsWith(".csv") ? ["--infilter=CSV:44,34,76"] : [];
    const options = [profile, "--headless", ...opened, "--convert-to", filter, "--outdir", folder];
    execFileSync("soffice", [...options, join(folder, name)], { stdio: "pipe", timeout: 180_000 });
    return readFileSync(
      join(folder, `${name.slice(0, name.lastIndexOf("."))}.${filter.split(":")[0] ?? ""}`)
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function findLibreOffice(): { readonly calc: boolean; readonly writer: boolean } {
  const found = spawnSync("which", ["soffice"], { encoding: "utf8" });
  if (found.status !== 0) return { calc: false, writer: false };
  const folder = dirname(realpathSync(found.stdout.trim()));
  return {
    calc: existsSync(join(folder, "libsclo.so")),
    writer: existsSync(join(folder, "libswlo.so")),
  };
}
