import { useCallback, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../app/session";
import { PanelShown } from "../controls/PanelShown";

/**
 * The session's state, kept current: the component renders again after each change. In a panel that isn't
 * shown it does so once that is shown again.
 */
export function useSessionState(session: Session): SessionState {
  const isShown = useContext(PanelShown);
  const subscribe = useCallback(
    (listener: () => void) => (isShown ? session.subscribe(listener) : () => undefined),
    [session, isShown]
  );
  const getState = useCallback(() => session.state(), [session]);
  return useSyncExternalStore(subscribe, getState);
}
