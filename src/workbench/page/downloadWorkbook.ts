const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Gives the user a workbook's bytes as a file to keep. */
export function downloadWorkbook(bytes: Uint8Array, fileName: string): void {
  // A copy in a buffer of its own: Blob takes no view of a shared one.
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK_TYPE }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the bytes by then; until they are let go they stay in memory.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
