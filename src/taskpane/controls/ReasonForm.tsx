import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from "react";
import "./field.css";
import "./ReasonForm.css";

/** A few sentences: reasons are kept in the workbook by the thousand, or stand in a cell. In characters. */
const LONGEST = 300;

interface ReasonFormProps {
  /** What the reason is for. */
  readonly label: ReactNode;
  /** What becomes of the reason. */
  readonly hint: string;
  /** What is said in the hint's place where it's blank. */
  readonly refusal: string;
  /** The button that keeps it. */
  readonly submit: string;
  /** The reason to begin with; blank unless given. */
  readonly initial?: string;
  /** Keeps it, never blank; tells whether that was done, and what went wrong is shown by others. */
  readonly onSubmit: (reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
  /** What else is chosen, above the reason. The first that is checked has the focus at the start. */
  readonly children?: ReactNode;
}

/** A decision and why it was made. Enter keeps it, Esc cancels; without a reason nothing is kept. */
export function ReasonForm(props: ReasonFormProps): ReactElement {
  const { label, hint, refusal, submit, initial = "", onSubmit, onCancel, children } = props;
  const [reason, setReason] = useState(initial);
  const [refused, setRefused] = useState(false);
  const [working, setWorking] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const hintId = useId();

  useEffect(() => {
    const checked = form.current?.querySelector<HTMLInputElement>("input:checked");
    (checked ?? field.current)?.focus();
  }, []);

  // On the form as a whole: wherever in it one is, Esc leaves it.
  useEffect(() => {
    const element = form.current;
    const cancelOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onCancel();
    };
    element?.addEventListener("keydown", cancelOnEscape);
    return () => element?.removeEventListener("keydown", cancelOnEscape);
  }, [onCancel]);

  const keep = (): void => {
    if (working) return;
    if (reason.trim() === "") {
      setRefused(true);
      field.current?.focus();
      return;
    }
    setWorking(true);
    void onSubmit(reason).then((done) => {
      // Once it's done the form goes away; else it's there to try again.
      if (!done) setWorking(false);
    });
  };
  return (
    <form
      ref={form}
      className="reason-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {children}
      <label htmlFor={fieldId}>{label}</label>
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
      />
      <p id={hintId} className="reason-form__hint">
        {refused ? refusal : hint}
      </p>
      <div className="reason-form__buttons">
        <Button type="submit" size="small" disabledFocusable={working}>
          {submit}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
