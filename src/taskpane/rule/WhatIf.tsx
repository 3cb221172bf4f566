import type { ReactElement } from "react";
import type { Report } from "../../domain/report";
import type { RuleChange } from "../../domain/rules/compareRules";
import { describeRule } from "../../domain/rules/describeRule";
import { describeChange, type RuleTrial } from "../../domain/rules/tryRule";
import { LimitedList } from "../controls/LimitedList";
import { CopyLines } from "./CopyLines";

const PAGE = 20;

interface WhatIfProps {
  readonly report: Report;
  /** What a rule would make of it; null while the rule can't be used. */
  readonly trial: RuleTrial | null;
  /** The trial in a sentence, or why there's none. */
  readonly summary: string;
}

/** Which sections a rule would change, from what to what; nothing is kept by looking. */
export function WhatIf({ report, trial, summary }: WhatIfProps): ReactElement {
  const { plans, scheme } = report;
  const changes = trial?.changes ?? [];
  const describe = (change: RuleChange): string => describeChange(change, scheme, plans.length > 1);
  return (
    <div className="rule-setup__effect">
      <h3 className="scheme-setup__subtitle">What would change</h3>
      <p>{summary}</p>
      {trial !== null && changes.length > 0 && (
        <>
          <LimitedList entries={changes} page={PAGE}>
            {(change, index) => <li key={index}>{describe(change)}</li>}
          </LimitedList>
          <CopyLines
            name="what would change"
            lines={[describeRule(trial.rule, scheme), summary, ...changes.map(describe)]}
          />
        </>
      )}
    </div>
  );
}
