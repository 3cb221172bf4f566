import { createContext } from "react";

/**
 * Whether what is drawn is in sight; it is unless a panel says otherwise. What isn't, isn't drawn again whenever the
 * session's state changes: see `useSessionState`.
 */
export const PanelShown = createContext(true);
