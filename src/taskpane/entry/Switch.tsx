import { useId, type ReactElement } from "react";
import "./Switch.css";

interface SwitchProps {
  readonly label: string;
  /** What it does, in a sentence or two. */
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off in the workbook, with what that does. */
export function Switch({ label, hint, on, onChange }: SwitchProps): ReactElement {
  const inputId = useId();
  const hintId = useId();
  return (
    <div className="switch">
      <input
        id={inputId}
        className="switch__input"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={hintId}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <div>
        <label htmlFor={inputId} className="switch__label">
          {label}
        </label>
        <p id={hintId} className="switch__hint">
          {hint}
        </p>
      </div>
    </div>
  );
}
