import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import "../controls/field.css";

/** A few sentences: thousands of reasons are kept in one workbook. In characters. */
const LONGEST = 300;

interface AcceptFormProps {
  readonly name: string;
  readonly onAccept: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Why a finding is accepted. Enter accepts, Esc cancels; without a reason nothing is accepted. */
export function AcceptForm({ name, onAccept, onCancel }: AcceptFormProps): ReactElement {
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState(false);
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const hintId = useId();

  useEffect(() => {
    field.current?.focus();
  }, []);

  const accept = (): void => {
    if (working) return;
    if (reason.trim() === "") {
      setRefused(true);
      field.current?.focus();
      return;
    }
    setWorking(true);
    void onAccept(reason).then((done) => {
      // What was accepted goes from the list, and this with it; else what is wrong is shown above.
      if (!done) setWorking(false);
    });
  };
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
  };

  return (
    <form
      className="accept-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        accept();
      }}
    >
      <label htmlFor={fieldId}>
        Why it&apos;s accepted<span className="visually-hidden">: {name}</span>
      </label>
      <input
        ref={field}
        id={fieldId}
        className="field"
        required
        maxLength={LONGEST}
        value={reason}
        aria-invalid={refused}
        aria-describedby={hintId}
        onChange={({ target }) => {
          setReason(target.value);
          setRefused(false);
        }}
        onKeyDown={cancelOnEscape}
      />
      <p id={hintId} className="accept-form__hint">
        {refused
          ? "Enter a reason, so that colleagues know why."
          : "Kept in the workbook for everyone. It counts again if what it rests on changes."}
      </p>
      <div className="accept-form__buttons">
        <Button type="submit" size="small" disabledFocusable={working} onKeyDown={cancelOnEscape}>
          Accept
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel} onKeyDown={cancelOnEscape}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
