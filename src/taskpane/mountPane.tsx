import { createRoot } from "react-dom/client";
import type { Session } from "../app/session";
import { App } from "./App";
import { reportFault } from "./faults/reportFault";
import type { ReadTheme } from "./theme/ThemeName";

/**
 * Draws the pane in an element, whose contents it replaces.
 *
 * @param readTheme tells Excel's look; asked at once and whenever the window gets the focus
 * @returns the way to take the pane away again
 */
export function mountPane(root: HTMLElement, session: Session, readTheme: ReadTheme): () => void {
  const reactRoot = createRoot(root, {
    onCaughtError: (error, { componentStack }) => {
      reportFault(error, componentStack);
    },
  });
  reactRoot.render(<App session={session} readTheme={readTheme} />);
  return () => {
    reactRoot.unmount();
  };
}
