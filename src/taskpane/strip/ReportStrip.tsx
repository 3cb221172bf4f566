import type { ReactElement } from "react";
import type { Session, SessionState } from "../../app/session";
import { AsAt } from "./AsAt";
import { describeReport, formatReportTitle } from "./describeReport";
import "./ReportStrip.css";

interface ReportStripProps {
  readonly session: Session;
  readonly state: SessionState;
}

/**
 * What the report is called and the day that it holds for. Excel's own menu lies over the top right
 * corner, which is kept free.
 */
export function ReportStrip({ session, state }: ReportStripProps): ReactElement {
  const info = describeReport(state);
  return (
    <header className="report-strip">
      <h1 className="report-strip__title">
        {info === null ? "RAG Tracker" : formatReportTitle(info)}
      </h1>
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
    </header>
  );
}
