import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { HISTORY_SHEET } from "../../app/HistoryPort";
import type { Session } from "../../app/session";
import { parseReportId } from "../../domain/history/reportId";
import type { ReportMark } from "../../domain/history/ReportMark";
import { nameReport } from "../../domain/movements/movementText";
import { LimitedList } from "../controls/LimitedList";
import { useNextFocus } from "../controls/useNextFocus";
import { countOf } from "../words/countOf";

const PAGE = 10;

interface GoneReportsProps {
  readonly session: Session;
  readonly gone: readonly ReportMark[];
  /** Called when one was taken off the list. */
  readonly onForgotten: () => void;
}

/** The reports that were finished and whose rows are all gone, with the way to go on without them. */
export function GoneReports({ session, gone, onForgotten }: GoneReportsProps): ReactElement | null {
  const [working, setWorking] = useState(false);
  const [news, setNews] = useState("");
  const headingId = useId();
  const focus = useNextFocus();
  // What came of it stays in sight, and the focus with it.
  if (gone.length === 0 && news === "") return null;
  const forget = async (id: string): Promise<void> => {
    setWorking(true);
    const forgotten = await session.forgetReport(id);
    setWorking(false);
    if (!forgotten) return;
    setNews(`${nameMark(id)}, isn't missed any more.`);
    onForgotten();
    focus(headingId);
  };
  return (
    <section className="changes__part">
      <h2 id={headingId} className="changes__heading" tabIndex={-1}>
        Missing from {HISTORY_SHEET} ({gone.length})
      </h2>
      <LimitedList entries={gone} page={PAGE}>
        {({ id, rows }) => {
          const name = nameMark(id);
          return (
            <li key={id} className="changes__entry">
              {name}, was finished with {countOf(rows, "row")}, and none of them is there any more.
              <div>
                <Button
                  size="small"
                  aria-label={`Go on without ${name}`}
                  disabledFocusable={working}
                  onClick={() => void forget(id)}
                >
                  Go on without it
                </Button>
              </div>
            </li>
          );
        }}
      </LimitedList>
      <p role="status">{news}</p>
      {gone.length > 0 && (
        <p className="changes__hint">
          If they were deleted by mistake, Undo in Excel or an earlier version of the workbook
          brings them back.
        </p>
      )}
    </section>
  );
}

/** "Report 2, as at 31 December 2024". */
function nameMark(id: string): string {
  const report = parseReportId(id);
  return report === null ? id : nameReport(report);
}
