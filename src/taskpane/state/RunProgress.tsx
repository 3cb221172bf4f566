import { Button } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, type ReactElement } from "react";
import type { Progress, Session } from "../../app/session";
import { describeRows } from "./describeRows";
import "./RunProgress.css";

interface RunProgressProps {
  readonly session: Session;
  readonly progress: Progress;
}

/**
 * How far a run is, and the way to end it, by Esc too; nothing of it is seen of a run that is soon done. The rows
 * aren't announced, since they change all the time: the state line and the track say what is being done.
 */
export function RunProgress({ session, progress }: RunProgressProps): ReactElement | null {
  const canCancel = progress.step !== "writing";
  useEffect(() => {
    if (!canCancel) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) session.cancel();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [session, canCancel]);
  const area = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = area.current;
    return () => {
      // It goes with the run; the focus goes to what begins the next one.
      if (element?.contains(document.activeElement) === true)
        document.querySelector<HTMLElement>(".command-bar__button")?.focus();
    };
  }, []);
  const rows = describeRows(progress);
  return (
    <div ref={area} className="run-progress">
      {rows !== "" && (
        <span className="run-progress__rows" aria-hidden="true">
          {rows}
        </span>
      )}
      <Button
        size="small"
        aria-label="Cancel recalculating"
        disabledFocusable={!canCancel}
        onClick={() => {
          session.cancel();
        }}
      >
        Cancel
      </Button>
    </div>
  );
}
