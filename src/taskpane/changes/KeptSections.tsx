import { useMemo, type ReactElement } from "react";
import { describeKept } from "../../domain/history/describeKept";
import type { KeptReport } from "../../domain/history/HistoryReading";
import { nameReportWithin } from "../../domain/movements/movementText";
import type { Scheme } from "../../domain/scheme/Scheme";
import { LimitedList } from "../controls/LimitedList";
import { CopyLines } from "../rule/CopyLines";

const PAGE = 30;

interface KeptSectionsProps {
  readonly kept: KeptReport;
  readonly scheme: Scheme;
}

/** A finished report opened again: what it said of its plans and sections, which can be copied. */
export function KeptSections({ kept, scheme }: KeptSectionsProps): ReactElement {
  const plans = useMemo(() => describeKept(kept.actions, scheme), [kept, scheme]);
  return (
    <>
      {plans.map(({ headline, sections }) => (
        <div key={headline}>
          <p>{headline}</p>
          <LimitedList entries={sections} page={PAGE}>
            {(line, index) => (
              <li key={index} className="changes__entry">
                {line}
              </li>
            )}
          </LimitedList>
        </div>
      ))}
      <CopyLines
        name={`what ${nameReportWithin(kept.report)}, said`}
        lines={plans.flatMap(({ headline, sections }) => [headline, ...sections])}
      />
    </>
  );
}
