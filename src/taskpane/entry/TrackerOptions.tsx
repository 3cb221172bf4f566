import type { ReactElement } from "react";
import { chosenScheme } from "../../app/resolveScheme";
import type { Session } from "../../app/session";
import { useSessionState } from "../state/useSessionState";
import { AutoOptions } from "./AutoOptions";
import { DropDownOptions } from "./DropDownOptions";
import { HighlightOptions } from "./HighlightOptions";
import { SummaryOptions } from "./SummaryOptions";
import "./TrackerOptions.css";

interface TrackerOptionsProps {
  readonly session: Session;
}

/**
 * What the add-in puts on the tracker's own sheet, colours for its rows and a drop-down for its RAGs,
 * what it puts on RAG Summary, and whether it does so by itself. Unlike the rest of the set-up, each
 * is done as soon as it's chosen.
 */
export function TrackerOptions({ session }: TrackerOptionsProps): ReactElement {
  const state = useSessionState(session);
  const { report, settings, auto } = state;
  const scheme = report?.scheme ?? (settings.scheme && chosenScheme(settings.scheme));
  return (
    <div className="tracker-options">
      <p className="tracker-options__note">Each of these is done as soon as you choose it.</p>
      <h3>In the tracker</h3>
      <HighlightOptions session={session} settings={settings} scheme={scheme} />
      <DropDownOptions session={session} state={state} scheme={scheme} />
      <h3>On RAG Summary</h3>
      <SummaryOptions session={session} state={state} />
      <h3>After edits</h3>
      <AutoOptions session={session} auto={auto} />
    </div>
  );
}
