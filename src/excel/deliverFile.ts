import type { FinishedFile } from "../app/FilePort";
import type { Problem } from "../app/problem";
import { fail, succeed, type Result } from "../domain/result";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Hands a file to the user: on the desktop a workbook opens in Excel, since downloads don't work on
 * every one (silently not on Mac, where a page in the browser offers what isn't a workbook);
 * otherwise the file is downloaded.
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
    if (Office.context.platform === Office.PlatformType.Mac) return offerOnPage(file);
    download(file);
    return succeed("downloaded");
  } catch {
    // Whatever the host or the browser says, the user's ways on are the same.
    return fail({ code: "file-refused" });
  }
}

/**
 * The longest address that is tried. Browsers take longer ones; what Excel on Mac passes on isn't
 * documented.
 */
const LONGEST_ADDRESS = 300_000;

/** Opens assets/save.html in the browser with the file in the part of its address that isn't sent. */
function offerOnPage({ fileName, bytes }: FinishedFile): Result<"page", Problem> {
  const page = new URL("assets/save.html", location.href);
  page.hash = new URLSearchParams({ name: fileName, data: toBase64(bytes) }).toString();
  const supported = Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
  if (!supported || page.href.length > LONGEST_ADDRESS) return fail({ code: "file-refused" });
  Office.context.ui.openBrowserWindow(page.href);
  return succeed("page");
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
