import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import type { OverallRule } from "../../domain/rules/OverallRule";
import { checkRule } from "../../domain/rules/RuleFault";
import { describeTrial, tryRule } from "../../domain/rules/tryRule";
import type { Decimals } from "../../domain/summary/shares";
import { Disclosure } from "../controls/Disclosure";
import { draftRule, ruleOf, type RuleDraft } from "./RuleDraft";
import { DecimalsField } from "./DecimalsField";
import { LastTime } from "./LastTime";
import { RuleComparison } from "./RuleComparison";
import { RulePicker } from "./RulePicker";
import { WhatIf } from "./WhatIf";
import "../entry/TrackerOptions.css";
import "../scheme/SchemeSetup.css";
import "./RuleSetup.css";

interface RuleSetupProps {
  readonly session: Session;
  /** The rule as it stands in the set-up. */
  readonly rule: OverallRule;
  readonly decimals: Decimals;
  /** The report by the rule that is kept; null while there's none. */
  readonly report: Report | null;
  /** Gets sound rules only. */
  readonly onRule: (rule: OverallRule) => void;
  readonly onDecimals: (decimals: Decimals) => void;
  /** Hears whether what is typed can't be handed on as it is. */
  readonly onFaulty: (faulty: boolean) => void;
}

/** The rule part of the set-up: which rule, its cuts, what they would change, and how percentages are printed. */
export function RuleSetup(props: RuleSetupProps): ReactElement {
  const { session, rule, decimals, report, onRule, onDecimals, onFaulty } = props;
  const [draft, setDraft] = useState(() => draftRule(rule));
  const faulty = checkRule(ruleOf(draft)).length > 0;
  useEffect(() => {
    onFaulty(faulty);
  }, [faulty, onFaulty]);
  const trial = useMemo(
    () => (report === null || faulty ? null : tryRule(report, rule)),
    [report, rule, faulty]
  );
  const change = (next: RuleDraft): void => {
    setDraft(next);
    const sound = ruleOf(next);
    if (checkRule(sound).length === 0) onRule(sound);
  };
  if (report === null) return <p>The rule is set once a tracker is found.</p>;
  const summary =
    trial === null
      ? "Put right what is marked to see what would change."
      : describeTrial(trial, report.scheme);
  return (
    <div className="rule-setup">
      {/* Always in place, so that it's read out whichever rule it's shown with. */}
      <p className="visually-hidden" role="status">
        {summary}
      </p>
      <RulePicker
        draft={draft}
        scheme={report.scheme}
        onChange={change}
        effect={<WhatIf report={report} trial={trial} summary={summary} />}
      />
      <DecimalsField report={report} decimals={decimals} onChange={onDecimals} />
      <Disclosure level={3} summary="All rules side by side">
        <RuleComparison report={report} draft={draft} />
      </Disclosure>
      <Disclosure level={3} summary="Which rule did we use last time?">
        <LastTime session={session} scheme={report.scheme} />
      </Disclosure>
    </div>
  );
}
