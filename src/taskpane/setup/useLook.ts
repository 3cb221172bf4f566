import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../app/problem";
import type { Session, WorkbookLook } from "../../app/session";
import type { Result } from "../../domain/result";

/** What there is to read in the workbook, and the way to look again. */
export interface LookState {
  /** null while looking. */
  readonly look: Result<WorkbookLook, Problem> | null;
  readonly lookAgain: () => void;
}

/** Looks at the workbook once, and again when told. */
export function useLook(session: Session): LookState {
  const [look, setLook] = useState<Result<WorkbookLook, Problem> | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let current = true;
    void session.look().then((answer) => {
      if (current) setLook(answer);
    });
    return () => {
      current = false;
    };
  }, [session, times]);
  const lookAgain = useCallback(() => {
    setLook(null);
    setTimes((before) => before + 1);
  }, []);
  return { look, lookAgain };
}
