import type { ReactElement } from "react";
import type { OverallRole } from "../../domain/scheme/SchemeFault";
import { DraftField, type DraftFields } from "./DraftField";
import { draftAppearance } from "./draftAppearance";
import type { SchemeDraft } from "./SchemeDraft";

const ROLES: readonly (readonly [OverallRole, string])[] = [
  ["sound", "A section that is fine"],
  ["adverse", "A section at risk"],
  ["worst", "A section at its worst"],
];

interface OverallFieldsProps {
  readonly draft: SchemeDraft;
  readonly fields: DraftFields;
  readonly onChange: (draft: SchemeDraft) => void;
}

/** Which statuses a section as a whole is called by. */
export function OverallFields({ draft, fields, onChange }: OverallFieldsProps): ReactElement {
  return (
    <fieldset className="scheme-editor__part">
      <legend className="scheme-setup__subtitle">What a section as a whole is called</legend>
      {ROLES.map(([role, label]) => (
        <DraftField key={role} label={label} path={`overall-${role}`} fields={fields}>
          {(control) => (
            <select
              {...control}
              value={
                draft.statuses.some(({ key }) => key === draft.overall[role])
                  ? draft.overall[role]
                  : ""
              }
              onChange={(event) => {
                onChange({
                  ...draft,
                  overall: { ...draft.overall, [role]: Number(event.target.value) },
                });
              }}
            >
              <option value="" disabled>
                Choose a status
              </option>
              {draft.statuses.map((status, index) => (
                <option key={status.key} value={status.key}>
                  {draftAppearance(draft, index).label}
                </option>
              ))}
            </select>
          )}
        </DraftField>
      ))}
    </fieldset>
  );
}
