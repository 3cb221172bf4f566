import { useEffect, useRef, type ReactElement } from "react";
import { CHANGES_SHEET } from "../../app/changeLog";
import type { FixStage, Session } from "../../app/session";
import { LinkButton } from "../controls/LinkButton";
import { useSessionState } from "../state/useSessionState";
import { describeFixProblem } from "./describeFixProblem";
import { describeOutcome } from "./describeOutcome";
import "./Fixes.css";

interface FixOutcomeProps {
  readonly session: Session;
}

/**
 * What the last fixes came to, at the foot of what is in sight, with the way to undo them and to
 * their log. It's announced; and it takes the focus where the finding that had it is gone.
 */
export function FixOutcome({ session }: FixOutcomeProps): ReactElement {
  const { fixing, undoable } = useSessionState(session);
  const text = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const isOver = fixing.kind === "done" || fixing.kind === "failed";
    if (isOver && isFocusLost()) text.current?.focus({ preventScroll: true });
  }, [fixing]);

  const isShown = fixing.kind !== "idle";
  return (
    <div className={isShown ? "fix-outcome fix-outcome--shown" : "fix-outcome"}>
      <p ref={text} aria-live="polite" tabIndex={-1}>
        {describeFixing(fixing)}
      </p>
      {isShown && (
        <p className="fix-outcome__ways">
          {fixing.kind !== "working" && undoable.length > 0 && (
            <LinkButton
              onClick={() => {
                void session.undoFixes();
              }}
            >
              Undo
            </LinkButton>
          )}
          {fixing.kind === "done" && fixing.changed.length > 0 && (
            <LinkButton
              onClick={() => {
                void session.showSheet(CHANGES_SHEET);
              }}
            >
              Show {CHANGES_SHEET}
            </LinkButton>
          )}
        </p>
      )}
    </div>
  );
}

function describeFixing(fixing: FixStage): string {
  switch (fixing.kind) {
    case "idle":
      return "";
    case "working":
      return "Changing cells";
    case "done":
      return describeOutcome(fixing);
    case "failed": {
      const { what, todo } = describeFixProblem(fixing.problem);
      return `${what} ${todo}`;
    }
  }
}

/** What had the focus isn't on the page any more. */
function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
