import type { ReactElement } from "react";
import { FaultText } from "./FaultText";
import type { FieldPath } from "./locateFault";
import "../controls/field.css";
import "./DraftField.css";

/** How the controls of an editor are found, and what is wrong with what is in them. */
export interface DraftFields {
  /** The id of a control on the page. */
  readonly idOf: (path: FieldPath) => string;
  /** What is wrong, in words. */
  readonly faultsOf: (path: FieldPath) => readonly string[];
}

/** What a control takes from its field. */
export interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly "aria-invalid": boolean;
  readonly "aria-describedby": string | undefined;
}

interface DraftFieldProps {
  readonly label: string;
  readonly path: FieldPath;
  readonly fields: DraftFields;
  /** How to fill it in; blank for nothing. */
  readonly hint?: string;
  /** Renders the control: spread what it's given on it. */
  readonly children: (control: FieldControl) => ReactElement;
}

/** One field of an editor: label, control, hint, and what is wrong with what was typed. */
export function DraftField(props: DraftFieldProps): ReactElement {
  const { label, path, fields, hint = "", children } = props;
  const id = fields.idOf(path);
  const faults = fields.faultsOf(path);
  const noteId = `${id}-note`;
  const noted = hint !== "" || faults.length > 0;
  return (
    <div className="draft-field">
      <label htmlFor={id} className="draft-field__label">
        {label}
      </label>
      {children({
        id,
        className: "field",
        "aria-invalid": faults.length > 0,
        "aria-describedby": noted ? noteId : undefined,
      })}
      {noted && (
        <div id={noteId}>
          {faults.map((text) => (
            <FaultText key={text} text={text} />
          ))}
          {hint !== "" && <p className="scheme-setup__hint">{hint}</p>}
        </div>
      )}
    </div>
  );
}
