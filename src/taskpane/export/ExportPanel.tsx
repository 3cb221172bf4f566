import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactElement } from "react";
import type { ExportForm } from "../../app/exports/ExportForm";
import type { ExportStage } from "../../app/exports/ExportStage";
import { recallForm } from "../../app/exports/lastForm";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import { ContactField } from "./ContactField";
import { exportChoices, FORM_LABELS, type ExportChoice } from "./exportChoices";
import "./ExportPanel.css";

interface ExportPanelProps {
  readonly id: string;
  readonly session: Session;
  readonly report: Report;
  readonly exporting: ExportStage;
  /** Called on Esc, here or on the button that opens it. */
  readonly onClose: () => void;
}

/** What the report can be exported as, and what each contains; the last used is first. */
export function ExportPanel({
  id,
  session,
  report,
  exporting,
  onClose,
}: ExportPanelProps): ReactElement {
  const panel = useRef<HTMLElement>(null);
  // The order stays while the panel is open, so that nothing moves under the user's hand.
  const [last] = useState(recallForm);
  const busy = exporting.kind === "working";
  useEffect(() => {
    const bar = panel.current?.parentElement;
    const closeOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onClose();
    };
    bar?.addEventListener("keydown", closeOnEscape);
    return () => bar?.removeEventListener("keydown", closeOnEscape);
  }, [onClose]);
  return (
    <section ref={panel} id={id} className="export-panel" aria-label="Export">
      <p className="export-panel__note">
        As last calculated. Each says how it was made. Nothing leaves this computer.
      </p>
      <ul className="export-panel__list">
        {exportChoices(report, last).map((choice) => (
          <ChoiceEntry
            key={choice.title}
            choice={choice}
            busy={busy}
            onChoose={(form) => {
              void session.exportAs(form);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

interface ChoiceEntryProps {
  readonly choice: ExportChoice;
  readonly busy: boolean;
  readonly onChoose: (form: ExportForm) => void;
}

function ChoiceEntry({ choice, busy, onChoose }: ChoiceEntryProps): ReactElement {
  const contentsId = useId();
  return (
    <li className="export-panel__choice">
      <h2 className="export-panel__title">{choice.title}</h2>
      <p id={contentsId} className="export-panel__note">
        {choice.contents}
      </p>
      {choice.asksContact === true && <ContactField />}
      <div className="export-panel__forms">
        {choice.forms.map((form) => (
          <Button
            key={form}
            size="small"
            aria-describedby={contentsId}
            disabledFocusable={busy}
            onClick={() => {
              onChoose(form);
            }}
          >
            {FORM_LABELS[form]}
          </Button>
        ))}
      </div>
    </li>
  );
}
