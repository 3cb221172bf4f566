import { useEffect, useState } from "react";

/**
 * Takes files that are dragged onto the page from elsewhere. Texts and cells that are dragged stay the grid's.
 *
 * @param onFiles - called with what was dropped
 * @returns true while files are held over the page
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const listen = (event: DragEvent): void => {
      const data = event.dataTransfer;
      if (!data?.types.includes("Files")) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      event.stopPropagation();
      data.dropEffect = "copy";
      // Left for nothing on the page: the files are outside its window.
      const isGone = event.type === "dragleave" && event.relatedTarget === null;
      setHeld(event.type !== "drop" && !isGone);
      if (event.type === "drop") onFiles([...data.files]);
    };
    const events = ["dragenter", "dragover", "dragleave", "drop"] as const;
    for (const name of events) window.addEventListener(name, listen, true);
    return () => {
      for (const name of events) window.removeEventListener(name, listen, true);
    };
  }, [onFiles]);
  return held;
}
