import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Severity } from "../../domain/checks/Finding";
import { findingTitle } from "../../domain/checks/findingText";
import type { Report } from "../../domain/report";
import { LimitedList } from "../controls/LimitedList";
import { FindingFix } from "../fixes/FindingFix";
import { FixAll } from "../fixes/FixAll";
import { formatCount } from "../words/countOf";
import { AliasOffer } from "./AliasOffer";
import { FindingEntry } from "./FindingEntry";
import type { FindingGroup } from "./groupFindings";
import { offerAliases } from "./offerAliases";
import type { SettleFinding } from "./SettleFinding";
import { useKeepAlias } from "./useKeepAlias";
import "./FindingGroupList.css";

/** How many are shown at first, and how many more each time. */
const PAGE = 20;
const MORE = 100;

const SEVERITIES: {
  readonly [Level in Severity]: { readonly word: string; readonly icon: ReactElement };
} = {
  error: { word: "Error", icon: <ErrorCircle16Regular /> },
  warning: { word: "Warning", icon: <Warning16Regular /> },
  note: { word: "Note", icon: <Info16Regular /> },
};

interface FindingGroupListProps {
  readonly session: Session;
  readonly report: Report;
  readonly group: FindingGroup;
  readonly settle: SettleFinding;
}

/** One kind of finding: what it is called, how bad it is, how many, and each of them. */
export function FindingGroupList(props: FindingGroupListProps): ReactElement {
  const { session, report, group, settle } = props;
  const { word, icon } = SEVERITIES[group.severity];
  const aliasAt = offerAliases(group.findings, report.scheme);
  const keepAlias = useKeepAlias(session);
  const renderOffer = (index: number): ReactElement | null => {
    const alias = aliasAt(index);
    return alias ? (
      <AliasOffer key={alias.text} session={session} alias={alias} onKeep={keepAlias} />
    ) : null;
  };
  return (
    <section className="finding-group">
      <h2 className="finding-group__title">
        {icon}
        <span>
          {findingTitle(group.code)}{" "}
          <span className="finding-group__count">
            {word}, {formatCount(group.findings.length)}
          </span>
        </span>
      </h2>
      <FixAll session={session} report={report} group={group} />
      <LimitedList entries={group.findings} page={PAGE} more={MORE}>
        {(finding, index) => (
          <FindingEntry
            key={index}
            session={session}
            report={report}
            finding={finding}
            settle={settle}
          >
            <FindingFix session={session} report={report} finding={finding} />
            {renderOffer(index)}
          </FindingEntry>
        )}
      </LimitedList>
    </section>
  );
}
