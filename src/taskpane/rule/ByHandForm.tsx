import { useId, useState, type ReactElement } from "react";
import type { Report, SectionSummary } from "../../domain/report";
import type { StatusIndex } from "../../domain/scheme/Scheme";
import { statusLabel } from "../../domain/scheme/statusLabel";
import { overallChoices } from "../../domain/summary/overallRag";
import { ReasonForm } from "../controls/ReasonForm";
import { RadioOption } from "../scheme/RadioOption";

interface ByHandFormProps {
  readonly scheme: Report["scheme"];
  readonly section: SectionSummary;
  /** Keeps it; tells whether that was done. */
  readonly onSet: (overall: StatusIndex, reason: string) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** Which overall RAG a section is given by hand, and why. */
export function ByHandForm({ scheme, section, onSet, onCancel }: ByHandFormProps): ReactElement {
  const { overall, byHand } = section;
  const [chosen, setChosen] = useState(
    overall.kind === "rated" ? overall.status : scheme.overall.adverse
  );
  const group = useId();
  return (
    <ReasonForm
      label={<>Why it&apos;s set by hand</>}
      hint="Kept in the workbook for everyone. The summary prints it beside what the rule gives."
      refusal="Enter a reason: the summary prints it beside what the rule gives."
      submit="Set"
      initial={byHand?.override.reason ?? ""}
      onSubmit={(reason) => onSet(chosen, reason)}
      onCancel={onCancel}
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
    </ReasonForm>
  );
}
