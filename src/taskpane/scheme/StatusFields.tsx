import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Standing } from "../../domain";
import { ColourField } from "./ColourField";
import { DraftField, type DraftFields } from "./DraftField";
import { MARKS } from "./editDraft";
import type { StatusDraft } from "./SchemeDraft";

const STANDINGS: readonly (readonly [Standing, string])[] = [
  ["complete", "Complete"],
  ["sound", "Fine"],
  ["adverse", "Adverse"],
];

const CHECKS: readonly (readonly ["exception" | "dueMissed", string])[] = [
  ["exception", "The board must see it"],
  ["dueMissed", "Says that the due date was missed"],
];

/** What is edited of a status, and how. */
export interface StatusFieldsProps {
  readonly status: StatusDraft;
  /** Where it stands, from 1, among `of`. */
  readonly place: number;
  readonly of: number;
  readonly fields: DraftFields;
  readonly onChange: (part: Partial<Omit<StatusDraft, "key">>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** The fields of one status, and what moves and removes it. */
export function StatusFields(props: StatusFieldsProps): ReactElement {
  const { status, place, of, fields, onChange, onMove, onRemove } = props;
  const { key } = status;
  return (
    <>
      <DraftField label="Label" path={`${key}-label`} fields={fields}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={status.label}
            onChange={(event) => {
              onChange({ label: event.target.value });
            }}
          />
        )}
      </DraftField>
      <DraftField
        label="Other spellings"
        path={`${key}-aliases`}
        fields={fields}
        hint="Separated by commas. Case and punctuation don't matter."
      >
        {(control) => (
          <input
            {...control}
            type="text"
            value={status.aliases}
            onChange={(event) => {
              onChange({ aliases: event.target.value });
            }}
          />
        )}
      </DraftField>
      <DraftField label="Meaning" path={`${key}-meaning`} fields={fields}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            value={status.meaning}
            onChange={(event) => {
              onChange({ meaning: event.target.value });
            }}
          />
        )}
      </DraftField>
      <DraftField label="Counts as" path={`${key}-standing`} fields={fields}>
        {(control) => (
          <select
            {...control}
            value={status.standing}
            onChange={(event) => {
              const chosen = STANDINGS.find(([standing]) => standing === event.target.value);
              if (chosen !== undefined) onChange({ standing: chosen[0] });
            }}
          >
            {STANDINGS.map(([standing, word]) => (
              <option key={standing} value={standing}>
                {word}
              </option>
            ))}
          </select>
        )}
      </DraftField>
      {CHECKS.map(([part, label]) => (
        <div key={part} className="status-editor__check">
          <input
            id={fields.idOf(`${key}-${part}`)}
            type="checkbox"
            checked={status[part]}
            onChange={(event) => {
              onChange({ [part]: event.target.checked });
            }}
          />
          <label htmlFor={fields.idOf(`${key}-${part}`)}>{label}</label>
        </div>
      ))}
      <ColourField status={status} fields={fields} onChange={onChange} />
      <DraftField
        label="Mark"
        path={`${key}-mark`}
        fields={fields}
        hint="One character, so that the status can be told without colour."
      >
        {(control) => (
          <>
            <input
              {...control}
              className={`${control.className} status-editor__mark`}
              type="text"
              list={`${control.id}-marks`}
              autoComplete="off"
              value={status.mark}
              onChange={(event) => {
                onChange({ mark: event.target.value });
              }}
            />
            <datalist id={`${control.id}-marks`}>
              {MARKS.map((mark) => (
                <option key={mark} value={mark} />
              ))}
            </datalist>
          </>
        )}
      </DraftField>
      <div className="status-editor__buttons">
        <Button
          id={fields.idOf(`${key}-up`)}
          size="small"
          disabledFocusable={place === 1}
          onClick={() => {
            onMove(-1);
          }}
        >
          Move up
        </Button>
        <Button
          id={fields.idOf(`${key}-down`)}
          size="small"
          disabledFocusable={place === of}
          onClick={() => {
            onMove(1);
          }}
        >
          Move down
        </Button>
        <Button size="small" onClick={onRemove}>
          Remove
        </Button>
      </div>
    </>
  );
}
