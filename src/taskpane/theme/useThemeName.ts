import { useEffect, useState } from "react";
import type { ReadTheme, ThemeName } from "./ThemeName";

/** Excel's look, read at the start and each time that the pane's window gets the focus. */
export function useThemeName(readTheme: ReadTheme): ThemeName {
  const [name, setName] = useState(readTheme);
  useEffect(() => {
    const readAgain = (): void => {
      setName(readTheme());
    };
    window.addEventListener("focus", readAgain);
    return () => {
      window.removeEventListener("focus", readAgain);
    };
  }, [readTheme]);
  return name;
}
