import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactElement, RefObject } from "react";
import type { Session, SessionState } from "../../app/session";
import { AsAt } from "./AsAt";
import { describeReport, formatReportTitle } from "./describeReport";
import "./ReportStrip.css";

interface ReportStripProps {
  readonly session: Session;
  readonly state: SessionState;
  readonly setupButton: RefObject<HTMLButtonElement | null>;
  readonly setupOpen: boolean;
  readonly onSetup: () => void;
}

/**
 * What the report is called, the day that it holds for, and the way to the set-up. Excel's own menu
 * lies over the top right corner, which is kept free.
 */
export function ReportStrip(props: ReportStripProps): ReactElement {
  const { session, state, setupButton, setupOpen, onSetup } = props;
  const info = describeReport(state);
  return (
    <header className="report-strip">
      <h1 className="report-strip__title">
        {info === null ? "RAG Tracker" : formatReportTitle(info)}
      </h1>
      <div className="report-strip__row">
        <div className="report-strip__day">
          {info !== null && (
            <AsAt
              day={info.asAt}
              onChange={(day) => {
                void session.setAsAt(day);
              }}
            />
          )}
        </div>
        <button
          ref={setupButton}
          type="button"
          className="report-strip__setup"
          aria-label="Set-up"
          aria-expanded={setupOpen}
          title="Set-up"
          onClick={onSetup}
        >
          <Settings20Regular />
        </button>
      </div>
    </header>
  );
}
