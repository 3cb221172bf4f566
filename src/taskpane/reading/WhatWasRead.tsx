import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Reading } from "../../domain/report";
import { Disclosure } from "../controls/Disclosure";
import { countOf } from "../words/countOf";
import { LeftOutRows } from "./LeftOutRows";
import { ReadingSource } from "./ReadingSource";
import "./WhatWasRead.css";

interface WhatWasReadProps {
  readonly session: Session;
  readonly reading: Reading;
}

/** What a plan's figures rest on: where it was read, which columns, and which rows were left out. */
export function WhatWasRead({ session, reading }: WhatWasReadProps): ReactElement {
  const { actions, leftOut } = reading;
  return (
    <div className="what-was-read">
      <Disclosure
        level={3}
        summary={
          <>
            What was read{" "}
            <span className="what-was-read__counts">
              {countOf(actions, "action")}, {countOf(leftOut.length, "row")} left out
            </span>
          </>
        }
      >
        <ReadingSource reading={reading} />
        <LeftOutRows session={session} reading={reading} />
      </Disclosure>
    </div>
  );
}
