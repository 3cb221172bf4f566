import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { Report, SectionSummary } from "../../domain/report";
import type { StatusIndex } from "../../domain/scheme/Scheme";
import { statusLabel } from "../../domain/scheme/statusLabel";
import { overallChoices } from "../../domain/summary/overallRag";
import { RadioOption } from "../scheme/RadioOption";
import "../controls/field.css";
import "../findings/AcceptOffer.css";

/** A few sentences: it stands in a cell of the summary. In characters. */
const LONGEST = 300;

interface ByHandFormProps {
  readonly scheme: Report["scheme"];
  readonly section: SectionSummary;
  /** Keeps it; tells whether that was done. */
  readonly onSet: (overall: StatusIndex, reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Which overall RAG a section is given by hand, and why. Enter sets it, Esc cancels. */
export function ByHandForm({ scheme, section, onSet, onCancel }: ByHandFormProps): ReactElement {
  const { overall, byHand } = section;
  const [chosen, setChosen] = useState(
    overall.kind === "rated" ? overall.status : scheme.overall.adverse
  );
  const [reason, setReason] = useState(byHand?.override.reason ?? "");
  const [refused, setRefused] = useState(false);
  const [working, setWorking] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const fieldId = useId();
  const hintId = useId();
  const group = useId();

  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
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

  const set = (): void => {
    if (working) return;
    if (reason.trim() === "") {
      setRefused(true);
      field.current?.focus();
      return;
    }
    setWorking(true);
    void onSet(chosen, reason).then((done) => {
      // What is wrong is shown above; the form is there to try again.
      if (!done) setWorking(false);
    });
  };
  return (
    <form
      ref={form}
      className="accept-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        set();
      }}
    >
      <fieldset className="by-hand__choices">
        <legend>Overall RAG</legend>
        {overallChoices(scheme).map((status) => (
          <RadioOption
            key={status}
            group={group}
            label={statusLabel(status, scheme)}
            checked={status === chosen}
            onSelect={() => {
              setChosen(status);
            }}
          />
        ))}
      </fieldset>
      <label htmlFor={fieldId}>Why it&apos;s set by hand</label>
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
      <p id={hintId} className="accept-form__hint">
        {refused
          ? "Enter a reason: the summary prints it beside what the rule gives."
          : "Kept in the workbook for everyone. The summary prints it beside what the rule gives."}
      </p>
      <div className="accept-form__buttons">
        <Button type="submit" size="small" disabledFocusable={working}>
          Set
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
