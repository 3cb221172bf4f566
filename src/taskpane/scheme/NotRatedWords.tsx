import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DraftField, type DraftFields } from "./DraftField";
import { addWord, changeWord, neighbourOf, removeEntry } from "./editDraft";
import type { EntryKey, SchemeDraft } from "./SchemeDraft";
import { useNextFocus } from "../controls/useNextFocus";

interface NotRatedWordsProps {
  readonly draft: SchemeDraft;
  readonly fields: DraftFields;
  readonly onChange: (draft: SchemeDraft) => void;
}

/** The words of actions that aren't to be rated, such as Exempt. */
export function NotRatedWords({ draft, fields, onChange }: NotRatedWordsProps): ReactElement {
  const focus = useNextFocus();
  const addId = fields.idOf("notRated");
  const remove = (key: EntryKey): void => {
    const heir = neighbourOf(draft.notRated, key);
    onChange(removeEntry(draft, key));
    focus(heir === null ? addId : fields.idOf(`${heir}-label`));
  };
  return (
    <section className="scheme-editor__part" aria-labelledby={`${addId}-title`}>
      <h4 id={`${addId}-title`} className="scheme-setup__subtitle">
        Words that aren't rated
      </h4>
      <p className="scheme-setup__hint">
        Such as Exempt: an action with one of these is in no share, and isn't missing a status.
      </p>
      {draft.notRated.map(({ key, label, aliases }, index) => (
        <fieldset key={key} className="scheme-editor__word">
          <legend>Word {index + 1}</legend>
          <DraftField label="Label" path={`${key}-label`} fields={fields}>
            {(control) => (
              <input
                {...control}
                type="text"
                value={label}
                onChange={(event) => {
                  onChange(changeWord(draft, key, { label: event.target.value }));
                }}
              />
            )}
          </DraftField>
          <DraftField
            label="Other spellings"
            path={`${key}-aliases`}
            fields={fields}
            hint="Separated by commas."
          >
            {(control) => (
              <input
                {...control}
                type="text"
                value={aliases}
                onChange={(event) => {
                  onChange(changeWord(draft, key, { aliases: event.target.value }));
                }}
              />
            )}
          </DraftField>
          <Button
            size="small"
            onClick={() => {
              remove(key);
            }}
          >
            Remove
          </Button>
        </fieldset>
      ))}
      <Button
        id={addId}
        size="small"
        onClick={() => {
          onChange(addWord(draft));
          focus(fields.idOf(`${draft.nextKey}-label`));
        }}
      >
        Add a word that isn't rated
      </Button>
    </section>
  );
}
