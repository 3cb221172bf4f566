import { useId, type ReactElement } from "react";
import { FaultText } from "../scheme/FaultText";
import { parseCut } from "./RuleDraft";
import "../controls/field.css";
import "./CutField.css";

interface CutFieldProps {
  readonly label: string;
  /** As typed. */
  readonly text: string;
  /** The highest cut that can be reached, in whole percents. */
  readonly most: number;
  /** What is wrong with it, in words. */
  readonly faults: readonly string[];
  /** What is to be known of it; blank for nothing. */
  readonly hint: string;
  readonly onChange: (text: string) => void;
}

/** A cut: a field to type it in, and a slider as the field's twin. */
export function CutField(props: CutFieldProps): ReactElement {
  const { label, text, most, faults, hint, onChange } = props;
  const id = useId();
  const labelId = useId();
  const noteId = useId();
  const cut = parseCut(text);
  return (
    <div className="cut-field">
      <label id={labelId} htmlFor={id}>
        {label}
      </label>
      <div className="cut-field__row">
        <input
          className="cut-field__slider"
          type="range"
          min={1}
          max={most}
          step={1}
          value={Number.isNaN(cut) ? 1 : cut}
          aria-labelledby={labelId}
          aria-valuetext={`${text}%`}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
        <input
          id={id}
          className="field cut-field__number"
          type="number"
          min={1}
          max={most}
          step={1}
          value={text}
          aria-invalid={faults.length > 0}
          aria-describedby={noteId}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
        <span aria-hidden="true">%</span>
      </div>
      <div id={noteId}>
        {faults.map((fault) => (
          <FaultText key={fault} text={fault} />
        ))}
        {hint !== "" && <p className="scheme-setup__hint">{hint}</p>}
      </div>
    </div>
  );
}
