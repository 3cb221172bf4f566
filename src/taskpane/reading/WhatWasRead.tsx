import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Reading, Report } from "../../domain/report";
import { countLeftOut } from "../../domain/tracker/countLeftOut";
import { Disclosure } from "../controls/Disclosure";
import { LinkButton } from "../controls/LinkButton";
import { useSetupOpener } from "../setup/SetupOpener";
import { countOf, formatCount } from "../words/countOf";
import { LeftOutRows } from "./LeftOutRows";
import { ReadingSource } from "./ReadingSource";
import "./WhatWasRead.css";

interface WhatWasReadProps {
  readonly session: Session;
  readonly report: Report;
  readonly reading: Reading;
}

/**
 * What a plan's figures rest on: where it was read, which columns, by which statuses, and which
 * rows were left out; and the way to correct it.
 */
export function WhatWasRead({ session, report, reading }: WhatWasReadProps): ReactElement {
  const openSetup = useSetupOpener();
  const { actions, leftOut } = reading;
  return (
    <div className="what-was-read">
      <Disclosure
        level={3}
        summary={
          <>
            What was read{" "}
            <span className="what-was-read__counts">
              {countOf(actions, "action")}, {countOf(countLeftOut(leftOut), "row")} left out
            </span>
          </>
        }
      >
        <ReadingSource reading={reading} />
        <p>{describeStatuses(report)}</p>
        <LinkButton onClick={openSetup}>Correct this</LinkButton>
        <LeftOutRows session={session} reading={reading} />
      </Disclosure>
    </div>
  );
}

/** "Statuses: Red, Amber, Green, guessed: 64 of 67 fit." Of all plans together. */
function describeStatuses({ scheme, schemeFit }: Report): string {
  const { chosen, fits, of } = schemeFit;
  const how = chosen ? "as chosen" : "guessed";
  return `Statuses: ${scheme.name}, ${how}: ${formatCount(fits)} of ${formatCount(of)} fit.`;
}
