import { useCallback, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../../app/session";

/** The session's state, kept current: the component renders again after each change. */
export function useSessionState(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  const getState = useCallback(() => session.state(), [session]);
  return useSyncExternalStore(subscribe, getState);
}
