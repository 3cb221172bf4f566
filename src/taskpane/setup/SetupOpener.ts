import { createContext, useContext } from "react";

/** Opens the pane's set-up; outside a pane there's none to open. */
export const SetupOpener = createContext<() => void>(() => undefined);

/** The way to the pane's set-up, from any of its parts. */
export function useSetupOpener(): () => void {
  return useContext(SetupOpener);
}
