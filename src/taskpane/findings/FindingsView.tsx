import { useId, useMemo, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import { countOpen } from "../../domain/accepted/countOpen";
import type { AcceptedFinding, ReportedFinding } from "../../domain/accepted/ReportedFinding";
import { listLeadAsks } from "../../domain/asks/listLeadAsks";
import type { Report } from "../../domain/report";
import { GreenOutside } from "../contradictions/GreenOutside";
import { LinkButton } from "../controls/LinkButton";
import { useNextFocus } from "../controls/useNextFocus";
import { countOf, formatCount } from "../words/countOf";
import { AcceptedFindings } from "./AcceptedFindings";
import { arrangeFindings } from "./arrangeFindings";
import { describeChecked, WITHOUT_DAY } from "./describeChecked";
import { describePlace } from "./describePlace";
import { NO_FILTER } from "./FindingFilter";
import { FindingFilters } from "./FindingFilters";
import { FindingGroupList } from "./FindingGroupList";
import { findingKey } from "./findingKey";
import { LeadAsks } from "./LeadAsks";
import type { SettleFinding } from "./SettleFinding";
import { takeBeside } from "./takeBeside";
import "./FindingsView.css";

interface FindingsViewProps {
  readonly session: Session;
  readonly report: Report;
}

/**
 * What is wrong or doubtful in the tracker: how many, cut down as is wished; first the statuses that
 * something speaks against, then what is needed from leads, then all others by kind, worst first, and
 * last what was accepted.
 */
export function FindingsView({ session, report }: FindingsViewProps): ReactElement {
  const [filter, setFilter] = useState(NO_FILTER);
  const [news, setNews] = useState("");
  const focus = useNextFocus();
  const baseId = useId();
  const countId = `${baseId}-count`;

  const arranged = useMemo(
    () => arrangeFindings(report.findings, filter),
    [report.findings, filter]
  );
  const { open, contradicted, groups, accepted } = arranged;
  const total = countOpen(report.findings);
  const isFiltered = Object.values(filter).some((value) => value !== null);

  const idOf = (finding: ReportedFinding): string => `${baseId}-${findingKey(finding)}`;
  /** To what stands next to a finding that goes from its list; to the count where nothing does. */
  const focusBeside = (beside: readonly ReportedFinding[]): void => {
    focus(...beside.map(idOf), countId);
  };
  const settle: SettleFinding = {
    idOf,
    accept: async (finding, reason) => {
      const done = await session.accept(finding, reason);
      if (!done) return false;
      setNews(`Accepted: ${describePlace(finding.place, report.readings)}.`);
      focusBeside(arranged.besides(finding));
      return true;
    },
  };
  const takeBack = async (finding: AcceptedFinding): Promise<boolean> => {
    const done = await session.takeBack(finding.acceptance);
    if (!done) return false;
    setNews(`Taken back: ${describePlace(finding.place, report.readings)} counts again.`);
    focusBeside(takeBeside(accepted, accepted.indexOf(finding)));
    return true;
  };

  return (
    <div className="findings">
      <FindingFilters
        findings={arranged.outlines}
        plans={report.plans}
        filter={filter}
        onFilter={setFilter}
      />
      <div className="findings__count">
        <p id={countId} tabIndex={-1}>
          <span role="status">
            {isFiltered
              ? `${formatCount(open.length)} of ${countOf(total, "finding")} shown`
              : total === 0
                ? describeChecked(report.info)
                : countOf(total, "finding")}
          </span>
        </p>
        {isFiltered && (
          <LinkButton
            onClick={() => {
              setFilter(NO_FILTER);
              focus(countId);
            }}
          >
            Clear filters
          </LinkButton>
        )}
      </div>
      {total > 0 && report.info.asAt === null && <p className="findings__hint">{WITHOUT_DAY}</p>}
      <div data-group="">
        <GreenOutside
          session={session}
          report={report}
          contradicted={contradicted}
          settle={settle}
        />
        <LeadAsks asks={listLeadAsks(open, report.plans.length > 1)} />
        {groups.map((group) => (
          <FindingGroupList
            key={group.code}
            session={session}
            report={report}
            group={group}
            settle={settle}
          />
        ))}
      </div>
      <AcceptedFindings
        session={session}
        report={report}
        findings={accepted}
        idOf={idOf}
        onTakeBack={takeBack}
      />
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </div>
  );
}
