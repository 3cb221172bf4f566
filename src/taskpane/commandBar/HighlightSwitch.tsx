import { useId, type ReactElement } from "react";
import type { Session } from "../../app/session";
import "./HighlightSwitch.css";

interface HighlightSwitchProps {
  readonly session: Session;
  readonly on: boolean;
  /** Whether there's a tracker to highlight; without one the switch can't be moved. */
  readonly available: boolean;
}

/** Highlighting in the tracker, on or off, with what that does. */
export function HighlightSwitch({ session, on, available }: HighlightSwitchProps): ReactElement {
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
        aria-disabled={!available}
        aria-describedby={hintId}
        onChange={(event) => {
          if (available) void session.setHighlight(event.target.checked);
        }}
      />
      <div>
        <label htmlFor={inputId} className="highlight-switch__label">
          Highlight rows at risk in the tracker
        </label>
        <p id={hintId} className="highlight-switch__hint">
          Colours rows with an adverse status by conditional formats, which follow edits. Switching
          it off takes them away and leaves your own formats.
        </p>
      </div>
    </div>
  );
}
