import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import type { PastReports, Session } from "../../app/session";
import { OWN_COLUMN } from "../../app/Setting";
import type { ReportMovements } from "../../domain/movements/Movement";
import { nameReport } from "../../domain/movements/movementText";
import type { Report } from "../../domain/report";
import { compareChosen, THIS_REPORT } from "./compareChosen";
import { MovementList } from "./MovementList";
import "../controls/field.css";

interface CompareReportsProps {
  readonly session: Session;
  readonly report: Report;
  readonly past: PastReports;
}

/** Two reports to compare, at first this one with the one that RAG Summary is compared with, and how they differ. */
export function CompareReports({ session, report, past }: CompareReportsProps): ReactElement {
  const { reports, gone } = past.history;
  const hasColumn = report.readings.some(({ columns }) =>
    columns.some(({ field }) => field === "baseline")
  );
  /** null: what the report itself is compared with, whichever that is. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [to, setTo] = useState(THIS_REPORT);
  const [working, setWorking] = useState(false);
  const baseId = useId();
  const usual = usualBaseline(report.movements);
  const from = chosen ?? usual;
  if (reports.length === 0 && !hasColumn)
    return (
      <p>
        {gone.length === 0
          ? "No report has been finished yet, so there's nothing to compare with."
          : "The reports that were finished aren't there any more, so there's nothing to compare with."}{" "}
        When this one is final, finish it below: the next one will be compared with it.
      </p>
    );
  const names = [...reports]
    .reverse()
    .map(({ id, report: kept }) => ({ id, name: nameReport(kept) }));
  const movements = from === "" ? null : compareChosen(from, to, report, past);
  const isUsed = from === usual;
  const use = async (): Promise<void> => {
    setWorking(true);
    await session.chooseBaseline(from);
    setWorking(false);
  };
  return (
    <>
      <div className="changes__choices" role="group" aria-label="Reports to compare">
        <div>
          <label htmlFor={`${baseId}-from`}>Changes since</label>
          <select
            className="field"
            id={`${baseId}-from`}
            value={from}
            onChange={({ target }) => {
              setChosen(target.value);
              if (target.value === OWN_COLUMN) setTo(THIS_REPORT);
            }}
          >
            {from === "" && <option value="">Choose a report</option>}
            {names.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            {hasColumn && <option value={OWN_COLUMN}>The tracker&apos;s own earlier RAG</option>}
          </select>
        </div>
        <div>
          <label htmlFor={`${baseId}-to`}>Up to</label>
          <select
            className="field"
            id={`${baseId}-to`}
            value={to}
            onChange={({ target }) => {
              setTo(target.value);
            }}
          >
            <option value={THIS_REPORT}>This report</option>
            {from !== OWN_COLUMN &&
              names.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </select>
        </div>
      </div>
      {from === "" && (
        <p>
          No report was finished before this one&apos;s day. Choose one to compare this report with.
        </p>
      )}
      {to === THIS_REPORT && from !== "" && !isUsed && (
        <div className="changes__part">
          <p className="changes__hint">
            RAG Summary and the sections are compared with another report, or with none.
          </p>
          <Button size="small" disabledFocusable={working} onClick={() => void use()}>
            Compare them with this one
          </Button>
        </div>
      )}
      {movements !== null && (
        <MovementList
          session={session}
          report={to === THIS_REPORT ? report : null}
          movements={movements}
        />
      )}
    </>
  );
}

/** What a report is compared with, as an option's value; blank where nothing was to be compared. */
function usualBaseline(movements: ReportMovements | null): string {
  if (movements === null) return "";
  const { baseline } = movements;
  return baseline.kind === "column" ? OWN_COLUMN : baseline.id;
}
