/**
 * Lets the page's own keys (F6, Ctrl+S, the add-in's shortcuts) work while the keyboard is in a frame: each press
 * with such a key is told to the page as if it had come from the frame itself. Ctrl+Z and the like stay with a field
 * that is being typed in. A page of another origin keeps its keys to itself.
 *
 * @returns the way to stop
 */
export function forwardKeys(frame: HTMLIFrameElement): () => void {
  const inner = frame.contentDocument;
  const forward = (event: KeyboardEvent): void => {
    const isPageKey = event.key === "F6" || event.ctrlKey || event.metaKey;
    if (!isPageKey || (isEditing(event.target) && !event.altKey && /^[zyxcva]$/i.test(event.key))) {
      return;
    }
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const copy = new KeyboardEvent("keydown", {
      key,
      ctrlKey,
      metaKey,
      altKey,
      shiftKey,
      bubbles: true,
      cancelable: true,
    });
    if (!frame.dispatchEvent(copy)) {
      event.preventDefault();
    }
  };
  inner?.addEventListener("keydown", forward, true);
  return () => {
    inner?.removeEventListener("keydown", forward, true);
  };
}

/** True for a place where text is typed. The frame has its own Element class, so the tag's name has to tell. */
function isEditing(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null; // keydown's target in a document is an element
  return (
    element?.isContentEditable === true || /^(input|textarea|select)$/i.test(element?.tagName ?? "")
  );
}
