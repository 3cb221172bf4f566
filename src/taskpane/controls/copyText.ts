/**
 * Puts a text on the clipboard.
 *
 * @returns whether it's there now: some hosts and browsers don't let a pane do that
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Without a secure page there's no clipboard at all, which fails here just as a refusal does.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Why it's refused isn't told; the caller shows the text to be copied by hand.
    return false;
  }
}
