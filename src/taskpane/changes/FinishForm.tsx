import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";
import type { SnapshotAction } from "../../domain/history/Snapshot";
import { nameReport } from "../../domain/movements/movementText";
import type { Report } from "../../domain/report";
import { countOf } from "../words/countOf";
import { listOpen } from "./listOpen";

interface FinishFormProps {
  readonly report: Report;
  readonly actions: readonly SnapshotAction[];
  readonly revision: number;
  /** Whether the tracker is as the report has it, as far as is known. */
  readonly isCurrent: boolean;
  readonly working: boolean;
  readonly onFinish: () => void;
  readonly onCancel: () => void;
}

/** What will be kept and what is still open, before a report is finished. */
export function FinishForm(props: FinishFormProps): ReactElement {
  const { report, actions, revision, isCurrent, working, onFinish, onCancel } = props;
  const { title, number, asAt } = report.info;
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const open = listOpen(report, actions);
  const ready = asAt !== null && isCurrent;
  return (
    <div className="finish-report" role="group" aria-labelledby={headingId}>
      <h3 ref={heading} id={headingId} className="changes__heading" tabIndex={-1}>
        What will be finished
      </h3>
      <p>
        {title === "" ? "" : `${title}. `}
        {asAt === null
          ? number === null
            ? "No as-at date."
            : `Report ${number}, without an as-at date.`
          : `${nameReport({ number, revision, asAt })}.`}{" "}
        {countOf(actions.length, "action")}.
      </p>
      {revision > 1 && (
        <p>
          It was finished before. That stays as it is, and this is kept beside it as revision{" "}
          {revision}. For a new report, put its number or its as-at date right first.
        </p>
      )}
      {open.length > 0 && (
        <>
          <p>Still open:</p>
          <ul>
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {asAt === null && (
        <p>Set the as-at date at the top of the pane first: it&apos;s kept with the report.</p>
      )}
      {!isCurrent && (
        <p>The tracker or the settings may have changed since. Recalculate RAG first.</p>
      )}
      <div className="changes__buttons">
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={working || !ready}
          onClick={onFinish}
        >
          {number === null ? "Finish this report" : `Finish report ${number}`}
        </Button>
        <Button size="small" appearance="subtle" disabledFocusable={working} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
