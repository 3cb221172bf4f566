import { useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import type { PlanSummary, Report } from "../../domain/report";
import { MoreButton } from "../controls/MoreButton";
import { useRovingItems } from "../controls/useRovingItems";
import { WhatWasRead } from "../reading/WhatWasRead";
import { UnusedByHand } from "../rule/UnusedByHand";
import { groupSections, type KeyedSection } from "./groupSections";
import { PlanHeadline } from "./PlanHeadline";
import { SectionGroup } from "./SectionGroup";

/** Each row takes its time to be drawn, and a tracker without sections of its own can have thousands. */
const PAGE = 200;

interface SectionsViewProps {
  readonly session: Session;
  readonly report: Report;
}

/** The report by section: for each plan its headline, what was read, and its sections by group. */
export function SectionsView({ session, report }: SectionsViewProps): ReactElement {
  return (
    <>
      {report.plans.map((plan) => (
        <PlanSections key={plan.name} session={session} report={report} plan={plan} />
      ))}
      <UnusedByHand session={session} report={report} />
    </>
  );
}

/** One plan. Its section rows are one tab stop, whatever their groups. */
function PlanSections({
  session,
  report,
  plan,
}: SectionsViewProps & { readonly plan: PlanSummary }): ReactElement {
  const [limit, setLimit] = useState(PAGE);
  const groups = groupSections(plan.sections.slice(0, limit));
  const getItem = useRovingItems(groups.flatMap(({ sections }) => sections.map(({ key }) => key)));
  const renderGroup = ({ name, sections }: { name: string; sections: readonly KeyedSection[] }) => (
    <SectionGroup
      key={name}
      session={session}
      report={report}
      name={name}
      sections={sections}
      getItem={getItem}
    />
  );
  return (
    <section>
      <PlanHeadline plan={plan} scheme={report.scheme} />
      {report.readings
        .filter((reading) => reading.plan === plan.name)
        .map((reading) => (
          <WhatWasRead key={reading.sheet} session={session} report={report} reading={reading} />
        ))}
      <div data-group="">{groups.map(renderGroup)}</div>
      <MoreButton
        of={plan.sections.length}
        limit={limit}
        page={PAGE}
        more={PAGE}
        onLimit={setLimit}
      />
    </section>
  );
}
