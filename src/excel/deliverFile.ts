import type { FinishedFile } from "../app/FilePort";
import type { Problem } from "../app/problem";
import { fail, succeed, type Result } from "../domain/result";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands a file to the user: on the desktop a workbook opens in Excel, since downloads don't work on
 * every one (silently not on Mac); otherwise the file is downloaded.
 */
export async function deliverFile(
  file: FinishedFile
): Promise<Result<"opened" | "downloaded" | "page", Problem>> {
  try {
    const { type, bytes } = file;
    if (
      type === XLSX &&
      isDesktop() &&
      Office.context.requirements.isSetSupported("ExcelApi", "1.8")
    ) {
      await Excel.createWorkbook(toBase64(bytes));
      return succeed("opened");
    }
    download(file);
    return succeed("downloaded");
  } catch {
    // Whatever the host or the browser says, the user's ways on are the same.
    return fail({ code: "file-refused" });
  }
}

function isDesktop(): boolean {
  const { platform } = Office.context;
  return platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac;
}

function download({ fileName, type, bytes }: FinishedFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file over by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** In slices, since a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const slice = 0x8000;
  let binary = "";
  for (let at = 0; at < bytes.length; at += slice) {
    binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return btoa(binary);
}
