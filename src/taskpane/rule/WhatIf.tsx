import { useMemo, type ReactElement } from "react";
import type { Report } from "../../domain/report";
import type { OverallRule } from "../../domain/rules/OverallRule";
import { describeRule } from "../../domain/rules/describeRule";
import { describeChange, describeTrial, tryRule } from "../../domain/rules/tryRule";
import { LimitedList } from "../controls/LimitedList";
import { CopyLines } from "./CopyLines";

const PAGE = 20;

interface WhatIfProps {
  readonly report: Report;
  readonly rule: OverallRule;
}

/** Which sections a rule would change, from what to what; nothing is kept by looking. */
export function WhatIf({ report, rule }: WhatIfProps): ReactElement {
  const { plans, scheme } = report;
  const trial = useMemo(() => tryRule({ plans, scheme }, rule), [plans, scheme, rule]);
  const summary = describeTrial(trial, scheme);
  const describe = (change: (typeof trial.changes)[number]): string =>
    describeChange(change, scheme, plans.length > 1);
  return (
    <>
      <p role="status">{summary}</p>
      {trial.changes.length > 0 && (
        <>
          <LimitedList entries={trial.changes} page={PAGE}>
            {(change, index) => <li key={index}>{describe(change)}</li>}
          </LimitedList>
          <CopyLines
            name="what would change"
            lines={[describeRule(rule, scheme), summary, ...trial.changes.map(describe)]}
          />
        </>
      )}
    </>
  );
}
