import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { LimitedList } from "../controls/LimitedList";
import { ExceptionEntry } from "./ExceptionEntry";

const PAGE = 50;

interface ExceptionsViewProps {
  readonly session: Session;
  readonly report: Report;
}

/** The actions that the board must see, in natural ref order. */
export function ExceptionsView({ session, report }: ExceptionsViewProps): ReactElement {
  const { exceptions, plans, scheme } = report;
  if (exceptions.length === 0) {
    return <p>No exceptions: no action is {listExceptionStatuses(scheme)}.</p>;
  }
  return (
    <LimitedList entries={exceptions} page={PAGE}>
      {(exception) => (
        <ExceptionEntry
          key={`${exception.sheet} ${exception.row}`}
          session={session}
          scheme={scheme}
          exception={exception}
          withPlan={plans.length > 1}
        />
      )}
    </LimitedList>
  );
}

/** "Delivery Date Missed with Risk or Off Track". */
function listExceptionStatuses(scheme: Scheme): string {
  return scheme.statuses
    .filter(({ exception }) => exception)
    .map(({ label }) => label)
    .join(" or ");
}
