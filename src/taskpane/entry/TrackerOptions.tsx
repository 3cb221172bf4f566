import type { ReactElement } from "react";
import { chosenScheme } from "../../app/resolveScheme";
import type { Session, SessionState } from "../../app/session";
import { Disclosure } from "../controls/Disclosure";
import { AutoOptions } from "./AutoOptions";
import { DropDownOptions } from "./DropDownOptions";
import { HighlightOptions } from "./HighlightOptions";
import { SummaryOptions } from "./SummaryOptions";
import "./TrackerOptions.css";

interface TrackerOptionsProps {
  readonly session: Session;
  readonly state: SessionState;
}

/**
 * What the add-in puts on the tracker's own sheet, colours for its rows and a drop-down for its RAGs,
 * what it puts on RAG Summary, and whether it does so by itself.
 */
export function TrackerOptions({ session, state }: TrackerOptionsProps): ReactElement {
  const { report, settings } = state;
  const scheme = report?.scheme ?? (settings.scheme && chosenScheme(settings.scheme));
  const rows = settings.highlight ? "rows highlighted" : "rows not highlighted";
  const list = settings.dropDown ? "drop-down on" : "no drop-down";
  return (
    <div className="options-folds">
      <Disclosure level={2} summary={`In the tracker: ${rows}, ${list}`}>
        <div className="tracker-options">
          <HighlightOptions session={session} settings={settings} scheme={scheme} />
          <DropDownOptions session={session} state={state} scheme={scheme} />
        </div>
      </Disclosure>
      <SummaryOptions session={session} state={state} />
      <AutoOptions session={session} auto={state.auto} />
    </div>
  );
}
