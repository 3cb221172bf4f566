import { useEffect, useState } from "react";
import type { Problem } from "../../app/problem";
import type { Session, Written } from "../../app/session";
import type { SheetsLook } from "../../domain/publish/checkSheets";
import type { Result } from "../../domain/result";
import { useSessionState } from "../state/useSessionState";

/** What a look at our sheets has shown, and the way to look again. */
export interface SheetsView {
  /** null until they've been looked at. */
  readonly answer: Result<SheetsLook, Problem> | null;
  readonly lookAgain: () => void;
}

/**
 * Looks at our sheets when the list is opened, after each run, and when it's asked for: a round trip each
 * time. Not for edits of the tracker, which don't change our sheets.
 */
export function useSheetsLook(session: Session): SheetsView {
  const { stage } = useSessionState(session);
  const [answer, setAnswer] = useState<Result<SheetsLook, Problem> | null>(null);
  const [turn, setTurn] = useState(0);
  const written = stage.kind === "done" ? stage.written : null;
  const [last, setLast] = useState<Written | null>(written);
  if (written !== null && written !== last) setLast(written);
  useEffect(() => {
    let isStale = false;
    void session.lookAtSheets().then((looked) => {
      if (!isStale) setAnswer(looked);
    });
    return () => {
      isStale = true;
    };
  }, [session, last, turn]);
  return {
    answer,
    lookAgain: () => {
      setTurn(turn + 1);
    },
  };
}
