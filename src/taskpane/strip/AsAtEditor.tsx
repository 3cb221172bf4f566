import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { readTypedDay, type IsoDay } from "../../domain/tracker/dueDate";
import "./AsAtEditor.css";

interface AsAtEditorProps {
  /** The day to begin with; null leaves the field blank. */
  readonly day: IsoDay | null;
  /** Gets a real day of this or the next century. */
  readonly onSave: (day: IsoDay) => void;
  readonly onCancel: () => void;
}

/** The as-at date being changed. Enter saves, Esc cancels; what is no whole day isn't saved. */
export function AsAtEditor({ day, onSave, onCancel }: AsAtEditorProps): ReactElement {
  const [value, setValue] = useState(day ?? "");
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const hintId = useId();

  useEffect(() => {
    field.current?.focus();
  }, []);

  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };

  return (
    <form
      className="as-at-editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (readTypedDay(value) !== value) {
          setRefused(true);
          field.current?.focus();
        } else {
          onSave(value);
        }
      }}
    >
      <label htmlFor={fieldId}>As-at date</label>
      <div className="as-at-editor__row">
        <input
          ref={field}
          id={fieldId}
          className="as-at-editor__field"
          type="date"
          min="2000-01-01"
          max="2199-12-31"
          value={value}
          aria-invalid={refused}
          aria-describedby={hintId}
          onChange={(event) => {
            setValue(event.target.value);
            setRefused(false);
          }}
          onKeyDown={cancelOnEscape}
        />
        <Button type="submit" size="small" onKeyDown={cancelOnEscape}>
          Save
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel} onKeyDown={cancelOnEscape}>
          Cancel
        </Button>
      </div>
      <p id={hintId} className="as-at-editor__hint">
        {refused
          ? "Enter a whole date: day, month and a year with four digits."
          : "The day that the statuses hold for."}
      </p>
    </form>
  );
}
