import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import { Disclosure } from "../controls/Disclosure";
import { LimitedList } from "../controls/LimitedList";
import type { SettleFinding } from "../findings/SettleFinding";
import { formatCount } from "../words/countOf";
import { ContradictionEntry } from "./ContradictionEntry";
import type { ContradictedStatus } from "./gatherContradictions";

/** How many are shown at first, and how many more each time. */
const PAGE = 20;
const MORE = 100;

interface GreenOutsideProps {
  readonly session: Session;
  readonly report: Report;
  readonly contradicted: readonly ContradictedStatus[];
  readonly settle: SettleFinding;
}

/**
 * Green on the outside: the statuses that something else in the tracker speaks against, each with the
 * evidence. It stands in place of these findings' own groups, so that each is seen once. Nothing
 * without any.
 */
export function GreenOutside(props: GreenOutsideProps): ReactElement | null {
  const { session, report, contradicted, settle } = props;
  if (contradicted.length === 0) return null;
  return (
    <Disclosure
      level={2}
      summary={
        <span className="findings__fold">
          Green on the outside{" "}
          <span className="finding-group__count">{formatCount(contradicted.length)}</span>
        </span>
      }
    >
      <p className="findings__hint">
        The due date, the reason or the section&apos;s own actions speak against these statuses. Ask
        the lead which holds; no status is changed here.
      </p>
      <LimitedList entries={contradicted} page={PAGE} more={MORE}>
        {(each) => (
          <ContradictionEntry
            key={each.key}
            session={session}
            report={report}
            contradicted={each}
            settle={settle}
          />
        )}
      </LimitedList>
    </Disclosure>
  );
}
