import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import type { RagAppearance } from "../rag/RagAppearance";
import { RagBadge } from "../rag/RagBadge";
import { countOf } from "../words/countOf";
import type { DraftFields } from "./DraftField";
import type { EntryPart } from "./locateFault";
import type { StatusDraft } from "./SchemeDraft";
import { StatusFields, type StatusFieldsProps } from "./StatusFields";
import "./StatusEditor.css";

interface StatusEditorProps extends StatusFieldsProps {
  readonly rag: RagAppearance;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

const PARTS: readonly EntryPart[] = ["label", "aliases", "fill", "mark"];

/** A status as a badge that unfolds to its fields. What is wrong in it shows when folded, too. */
export function StatusEditor({ rag, open, onOpen, ...rest }: StatusEditorProps): ReactElement {
  const { status, fields } = rest;
  const id = fields.idOf(`${status.key}-header`);
  const wrong = countFaults(status, fields);
  return (
    <li className="status-editor">
      <button
        id={id}
        type="button"
        className="status-editor__header"
        aria-expanded={open}
        aria-controls={open ? `${id}-panel` : undefined}
        onClick={() => {
          onOpen(!open);
        }}
      >
        <span className="status-editor__chevron">
          <ChevronRight16Regular />
        </span>
        <RagBadge rag={rag} />
        {wrong > 0 && (
          <span className="status-editor__wrong">{countOf(wrong, "thing")} to put right</span>
        )}
      </button>
      {open && (
        <div id={`${id}-panel`} className="status-editor__panel" role="group" aria-labelledby={id}>
          <StatusFields {...rest} />
        </div>
      )}
    </li>
  );
}

function countFaults({ key }: StatusDraft, fields: DraftFields): number {
  return PARTS.reduce((sum, part) => sum + fields.faultsOf(`${key}-${part}`).length, 0);
}
