import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { SchemeChoice } from "../../app/SchemeChoice";
import { schemeFaultText, type SchemeFault } from "../../domain";
import { DraftField, type DraftFields } from "./DraftField";
import { draftAppearance } from "./draftAppearance";
import { FaultText } from "./FaultText";
import { FaultSummary } from "./FaultSummary";
import { addStatus, changeStatus, moveStatus, neighbourOf, removeEntry } from "./editDraft";
import { locateFault, statusOfField, type FieldPath } from "./locateFault";
import { NotRatedWords } from "./NotRatedWords";
import { OverallFields } from "./OverallFields";
import type { EntryKey, SchemeDraft } from "./SchemeDraft";
import { StatusEditor } from "./StatusEditor";
import { useNextFocus } from "../controls/useNextFocus";
import "./SchemeEditor.css";

interface SchemeEditorProps {
  readonly draft: SchemeDraft;
  /** What is wrong with the draft. */
  readonly faults: readonly SchemeFault[];
  /** What is in force: the draft itself unless it has faults. */
  readonly choice: SchemeChoice | null;
  readonly onChange: (draft: SchemeDraft) => void;
}

/** A scheme of one's own, all of it open to change. One status is unfolded at a time. */
export function SchemeEditor({ draft, faults, choice, onChange }: SchemeEditorProps): ReactElement {
  const [open, setOpen] = useState<EntryKey | null>(null);
  const [news, setNews] = useState("");
  const focus = useNextFocus();
  const baseId = useId();
  const fields: DraftFields = {
    idOf: (path) => `${baseId}-${path}`,
    faultsOf: (path) =>
      faults.filter((fault) => locateFault(fault, draft) === path).map(schemeFaultText),
  };
  const addId = fields.idOf("statuses");

  const goTo = (path: FieldPath): void => {
    setOpen(statusOfField(path, draft) ?? open);
    focus(fields.idOf(path));
  };
  const move = (key: EntryKey, by: -1 | 1): void => {
    const moved = moveStatus(draft, key, by);
    if (moved === draft) return;
    onChange(moved);
    const place = moved.statuses.findIndex((status) => status.key === key) + 1;
    setNews(`Now in place ${place} of ${moved.statuses.length}.`);
    focus(fields.idOf(by === -1 ? `${key}-up` : `${key}-down`));
  };
  const remove = (key: EntryKey): void => {
    const heir = neighbourOf(draft.statuses, key);
    onChange(removeEntry(draft, key));
    setNews("Removed.");
    focus(heir === null ? addId : fields.idOf(`${heir}-header`));
  };
  const add = (): void => {
    onChange(addStatus(draft));
    setOpen(draft.nextKey);
    focus(fields.idOf(`${draft.nextKey}-label`));
  };

  return (
    <section className="scheme-editor" aria-labelledby={`${baseId}-title`}>
      <h3 id={`${baseId}-title`} className="scheme-setup__title">
        Our own statuses
      </h3>
      <DraftField label="Name of the scheme" path="name" fields={fields}>
        {(control) => (
          <input
            {...control}
            type="text"
            value={draft.name}
            onChange={(event) => {
              onChange({ ...draft, name: event.target.value });
            }}
          />
        )}
      </DraftField>
      <h4 className="scheme-setup__subtitle">Statuses, best to worst</h4>
      <ul className="scheme-editor__list">
        {draft.statuses.map((status, index) => (
          <StatusEditor
            key={status.key}
            status={status}
            rag={draftAppearance(draft, index)}
            place={index + 1}
            of={draft.statuses.length}
            fields={fields}
            open={open === status.key}
            onOpen={(unfold) => {
              setOpen(unfold ? status.key : null);
            }}
            onChange={(part) => {
              onChange(changeStatus(draft, status.key, part));
            }}
            onMove={(by) => {
              move(status.key, by);
            }}
            onRemove={() => {
              remove(status.key);
            }}
          />
        ))}
      </ul>
      {fields.faultsOf("statuses").map((text) => (
        <FaultText key={text} text={text} />
      ))}
      <Button id={addId} size="small" onClick={add}>
        Add a status
      </Button>
      <OverallFields draft={draft} fields={fields} onChange={onChange} />
      <NotRatedWords draft={draft} fields={fields} onChange={onChange} />
      <FaultSummary draft={draft} faults={faults} choice={choice} onGoTo={goTo} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </section>
  );
}
