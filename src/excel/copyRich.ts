import type { CopiedText } from "../app/FilePort";

/**
 * Puts HTML and its plain twin on the clipboard, by the browser's way and, where a pane isn't
 * allowed that, by the old one.
 *
 * @returns whether it's there now
 */
export async function copyRich(copied: CopiedText): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": new Blob([copied.html], { type: "text/html" }),
        "text/plain": new Blob([copied.text], { type: "text/plain" }),
      }),
    ]);
    return true;
  } catch {
    // Without a secure page there's no clipboard at all, which fails here just as a refusal does.
    return copyByCommand(copied);
  }
}

/** The copy command, which some hosts still allow: what it copies is set while it's carried out. */
function copyByCommand({ html, text }: CopiedText): boolean {
  let taken = false;
  const put = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    taken = true;
  };
  document.addEventListener("copy", put);
  try {
    // Deprecated, and the only way in panes whose host gives them no clipboard permission.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as said above
    return document.execCommand("copy") && taken;
  } finally {
    document.removeEventListener("copy", put);
  }
}
