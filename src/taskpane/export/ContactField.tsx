import { useId, useState, type ReactElement } from "react";
import { recallContact, rememberContact } from "../../app/exports/contact";
import "../controls/field.css";

/** Whom a published edition says to ask: remembered for this user on this computer. */
export function ContactField(): ReactElement {
  const fieldId = useId();
  const [contact, setContact] = useState(recallContact);
  return (
    <div className="export-panel__contact">
      <label htmlFor={fieldId} className="export-panel__note">
        Contact, for its cover
      </label>
      <input
        id={fieldId}
        className="field"
        type="text"
        autoComplete="off"
        value={contact}
        onChange={({ target }) => {
          setContact(target.value);
          rememberContact(target.value);
        }}
      />
    </div>
  );
}
