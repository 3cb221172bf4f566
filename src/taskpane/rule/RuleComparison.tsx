import { useMemo, type ReactElement } from "react";
import type { Report } from "../../domain/report";
import { RULE_TITLES } from "../../domain/rules/describeFit";
import { checkRule } from "../../domain/rules/RuleFault";
import { RULE_NAMES } from "../../domain/rules/rules";
import { describeTrialLine, listDifferences, tryRule } from "../../domain/rules/tryRule";
import { overallLabel } from "../../domain/summary/overallRag";
import { formatCount } from "../words/countOf";
import { CopyLines } from "./CopyLines";
import { ruleOf, type RuleDraft } from "./RuleDraft";

interface RuleComparisonProps {
  readonly report: Report;
  readonly draft: RuleDraft;
}

/** What each rule, with its cuts as they stand, would make of the report's sections. */
export function RuleComparison({ report, draft }: RuleComparisonProps): ReactElement {
  const { plans, scheme } = report;
  const trials = useMemo(
    () =>
      RULE_NAMES.map((kind) => ruleOf(draft, kind))
        .filter((rule) => checkRule(rule).length === 0)
        .map((rule) => tryRule({ plans, scheme }, rule)),
    [plans, scheme, draft]
  );
  const columns = trials[0]?.counts.map(({ overall }) => overallLabel(overall, scheme)) ?? [];
  return (
    <>
      <table className="rule-comparison">
        <caption className="visually-hidden">Sections by overall RAG under each rule</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            {columns.map((label) => (
              <th key={label} scope="col" className="rule-comparison__count">
                {label}
              </th>
            ))}
            <th scope="col">Differs in</th>
          </tr>
        </thead>
        <tbody>
          {trials.map(({ rule, counts, changes }) => (
            <tr key={rule.kind}>
              <th scope="row">{RULE_TITLES[rule.kind]}</th>
              {counts.map(({ overall, count }) => (
                <td key={overallLabel(overall, scheme)} className="rule-comparison__count">
                  {formatCount(count)}
                </td>
              ))}
              <td>{listDifferences(changes, scheme) || "None"}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyLines
        name="the comparison"
        lines={trials.map((trial) => describeTrialLine(trial, scheme))}
      />
    </>
  );
}
