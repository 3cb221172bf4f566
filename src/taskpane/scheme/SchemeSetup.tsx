import { useEffect, useState, type ReactElement } from "react";
import type { SchemeChoice } from "../../app/SchemeChoice";
import { checkScheme, type ConfirmedAlias } from "../../domain";
import type { Report } from "../../domain/report";
import { AliasSetup } from "./AliasSetup";
import { draftScheme, schemeOf, type SchemeDraft } from "./SchemeDraft";
import { SchemeEditor } from "./SchemeEditor";
import { optionOf, schemeInUse } from "./schemeInUse";
import { SchemePicker } from "./SchemePicker";
import "./SchemeSetup.css";

interface SchemeSetupProps {
  /** null: guessed from the statuses found. */
  readonly choice: SchemeChoice | null;
  readonly aliases: readonly ConfirmedAlias[];
  /** The report as this choice would have it; null while there's none. */
  readonly report: Report | null;
  /** Gets sound schemes only. */
  readonly onChoice: (choice: SchemeChoice | null) => void;
  /** Hears whether a scheme is being edited that can't be handed on as it is. */
  readonly onFaulty: (faulty: boolean) => void;
  readonly onAliases: (aliases: readonly ConfirmedAlias[]) => void;
}

/**
 * The statuses part of the set-up: which scheme, one's own where none fits, and how texts are read
 * that no status fits. A scheme of one's own is kept as typed while another is looked at; with
 * faults it isn't handed on, and what was chosen before stays in force.
 */
export function SchemeSetup(props: SchemeSetupProps): ReactElement {
  const { choice, aliases, report, onChoice, onFaulty, onAliases } = props;
  const [draft, setDraft] = useState<SchemeDraft | null>(() =>
    choice?.kind === "own" ? draftScheme(choice.scheme) : null
  );
  // Told apart from the choice while a scheme with faults is edited, which is no choice yet.
  const [editing, setEditing] = useState(false);
  const faults = draft === null ? [] : checkScheme(schemeOf(draft));
  const faulty = editing && faults.length > 0;
  const option = faulty ? "own" : optionOf(choice);
  useEffect(() => {
    onFaulty(faulty);
  }, [faulty, onFaulty]);

  const edit = (next: SchemeDraft): void => {
    setDraft(next);
    setEditing(true);
    const scheme = schemeOf(next);
    if (checkScheme(scheme).length === 0) onChoice({ kind: "own", scheme });
  };

  return (
    <div className="scheme-setup">
      <SchemePicker
        option={option}
        choice={choice}
        report={report}
        onChoice={(next) => {
          setEditing(false);
          onChoice(next);
        }}
        onOwn={() => {
          edit(draft ?? draftScheme({ ...schemeInUse(choice, report), name: "Our own scheme" }));
        }}
      />
      {option === "own" && draft !== null && (
        <SchemeEditor draft={draft} faults={faults} choice={choice} onChange={edit} />
      )}
      <AliasSetup
        aliases={aliases}
        report={report}
        scheme={report?.scheme ?? schemeInUse(choice, report)}
        onAliases={onAliases}
      />
    </div>
  );
}
