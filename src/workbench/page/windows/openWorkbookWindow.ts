const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The word in the page's address that says which workbook a window is opened with. */
export const GIVEN_WORKBOOK = "workbook";

/** What it says of a new workbook. */
export const NEW_WORKBOOK = "new";

/**
 * Opens the workbench once more in a tab of its own, with a workbook: that of a file's bytes, or a new one. The bytes
 * are kept for the tab until this page is closed.
 *
 * @returns false: the browser opens no tab, since the user has pressed nothing or has forbidden it
 */
export function openWorkbookWindow(bytes: Uint8Array | undefined): boolean {
  const address = new URL(location.pathname, location.origin);
  address.searchParams.set(
    GIVEN_WORKBOOK,
    bytes === undefined
      ? NEW_WORKBOOK
      : // A copy in a buffer of its own: Blob takes no view of a shared one.
        URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: WORKBOOK_TYPE }))
  );
  return window.open(address, "_blank") !== null;
}
