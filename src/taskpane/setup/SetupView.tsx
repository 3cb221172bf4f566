import { Button } from "@fluentui/react-components";
import { useEffect, useId, type ReactElement, type RefObject } from "react";
import type { Session } from "../../app/session";
import { ProblemNotice } from "../state/ProblemNotice";
import { SetupForm } from "./SetupForm";
import { useLook } from "./useLook";
import "./SetupView.css";

interface SetupViewProps {
  readonly session: Session;
  /** The view's heading, which has the focus when the view opens. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** `kept`: whether something was kept that differs from before. */
  readonly onClose: (kept: boolean) => void;
}

/** What the add-in understood of the workbook, to be corrected by hand and kept for everyone. */
export function SetupView({ session, heading, onClose }: SetupViewProps): ReactElement {
  const titleId = useId();
  const { look, lookAgain } = useLook(session);
  useEffect(() => {
    heading.current?.focus();
  }, [heading]);
  return (
    <section className="setup" aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} className="setup__title" tabIndex={-1}>
        Set-up
      </h2>
      <div className="setup__looking" role="alert">
        {look === null && <p>Looking at the sheets</p>}
        {look?.ok === false && <ProblemNotice problem={look.problem} />}
      </div>
      {look?.ok === true ? (
        <SetupForm session={session} look={look.value} onClose={onClose} />
      ) : (
        <div className="setup__buttons">
          <Button disabledFocusable={look === null} onClick={lookAgain}>
            Look again
          </Button>
          <Button
            appearance="subtle"
            onClick={() => {
              onClose(false);
            }}
          >
            Cancel
          </Button>
        </div>
      )}
    </section>
  );
}
