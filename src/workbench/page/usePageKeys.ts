import { useEffect } from "react";

/** A key press that the page answers: what is pressed, and what is done. */
export interface PageKey {
  /** As a manifest writes it: "Ctrl+S", "Ctrl+Alt+Shift+R", "F6". On a Mac, Ctrl stands for Command too. */
  readonly keys: string;
  readonly run: () => void;
  /** False: left to the grid while the grid has the focus. */
  readonly inGrid: boolean;
}

/** Answers key presses anywhere on the page, before the grid sees them. */
export function usePageKeys(pageKeys: readonly PageKey[]): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const inGrid =
        event.target instanceof Element && event.target.closest(".grid-place") !== null;
      const found = pageKeys.find((key) => matches(event, key.keys) && (key.inGrid || !inGrid));
      if (found !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        found.run();
      }
    };
    window.addEventListener("keydown", listen, true);
    return () => {
      window.removeEventListener("keydown", listen, true);
    };
  }, [pageKeys]);
}

/** True when the event is the press of these keys and of no others. */
export function matches(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.toLowerCase().split("+");
  return (
    event.key.toLowerCase() === parts.at(-1) &&
    (event.ctrlKey || event.metaKey) === parts.includes("ctrl") &&
    event.altKey === parts.includes("alt") &&
    event.shiftKey === parts.includes("shift")
  );
}
