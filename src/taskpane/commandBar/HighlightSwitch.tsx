import { useId, type ReactElement } from "react";
import type { Session } from "../../app/session";
import "./HighlightSwitch.css";

interface HighlightSwitchProps {
  readonly session: Session;
  readonly on: boolean;
}

/** Highlighting in the tracker, on or off, with what that does. */
export function HighlightSwitch({ session, on }: HighlightSwitchProps): ReactElement {
  const inputId = useId();
  const hintId = useId();
  return (
    <div className="highlight-switch">
      <input
        id={inputId}
        className="highlight-switch__input"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hintId}
        onChange={(event) => {
          void session.setHighlight({ highlight: event.target.checked });
        }}
      />
      <div>
        <label htmlFor={inputId} className="highlight-switch__label">
          Highlight rows at risk in the tracker
        </label>
        <p id={hintId} className="highlight-switch__hint">
          By conditional formats, which follow edits. Switching it off leaves your own.
        </p>
      </div>
    </div>
  );
}
