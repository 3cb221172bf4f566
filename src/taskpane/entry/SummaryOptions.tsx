import { useState, type ReactElement } from "react";
import type { Session, SessionState } from "../../app/session";
import type { SummarySettings } from "../../app/settings";
import { Switch } from "./Switch";
import "./TrackerOptions.css";

interface SummaryOptionsProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** What RAG Summary has beside its figures, and whether these follow the tracker by themselves. */
export function SummaryOptions({ session, state }: SummaryOptionsProps): ReactElement {
  const { stage } = state;
  // What was chosen and isn't done yet.
  const [pending, setPending] = useState<Partial<SummarySettings>>({});
  const { summaryChart, liveSummary } = { ...state.settings, ...pending };
  const choose = async (changes: Partial<SummarySettings>): Promise<void> => {
    setPending({ ...pending, ...changes });
    await session.setSummary(changes);
    setPending({});
  };
  const notLive = stage.kind === "done" ? (stage.written.notLive ?? "") : "";
  return (
    <>
      <Switch
        label="Chart on RAG Summary"
        hint="A bar for each section, divided by status. Move and size it as you like. One that you delete stays away until you switch this on again."
        on={summaryChart !== "off"}
        onChange={(on) => void choose({ summaryChart: on ? "put" : "off" })}
      />
      <div className="tracker-options__part">
        <Switch
          label="Counts follow the tracker"
          hint="Counts and percentages as Excel formulas: colleagues without the add-in see them follow. The overall RAG is worked out by Recalculate RAG alone; a section whose counts have changed since says so."
          on={liveSummary}
          onChange={(on) => void choose({ liveSummary: on })}
        />
        <div className="tracker-options__note" aria-live="polite">
          {liveSummary && notLive !== "" && <p>{notLive}</p>}
        </div>
      </div>
    </>
  );
}
