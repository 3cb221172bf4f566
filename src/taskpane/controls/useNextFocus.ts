import { useCallback, useEffect, useState } from "react";

/**
 * A way to move the focus to something that the coming render shows: to the first of the elements
 * with these ids that is there then.
 */
export function useNextFocus(): (...ids: readonly string[]) => void {
  const [next, setNext] = useState<readonly string[]>([]);
  useEffect(() => {
    for (const id of next) {
      const element = document.getElementById(id);
      if (element === null) continue;
      element.focus();
      return;
    }
  }, [next]);
  return useCallback((...ids) => {
    setNext(ids);
  }, []);
}
