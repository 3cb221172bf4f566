import { lazy, memo, Suspense, type ReactElement } from "react";
import type { Session } from "../../app/session";
import { countOpen } from "../../domain/accepted/countOpen";
import type { Report } from "../../domain/report";
import { Disclosure } from "../controls/Disclosure";
import { Tabs } from "../controls/Tabs";
import { ExceptionsView } from "../exceptions/ExceptionsView";
import { FindingsView } from "../findings/FindingsView";
import { FixOutcome } from "../fixes/FixOutcome";
import { SectionsView } from "../sections/SectionsView";

const ChangesView = lazy(() =>
  import(/* webpackPrefetch: true */ "../changes/ChangesView").then((module) => ({
    default: module.ChangesView,
  }))
);

const PublishView = lazy(() =>
  import(/* webpackPrefetch: true */ "../publish/PublishView").then((module) => ({
    default: module.PublishView,
  }))
);

interface ReportTabsProps {
  readonly session: Session;
  readonly report: Report;
}

/** What to see to before the report is out, and its parts, each with its count. Drawn again only when the report is another one. */
export const ReportTabs = memo(function ReportTabs({
  session,
  report,
}: ReportTabsProps): ReactElement {
  const sections = report.plans.reduce((sum, plan) => sum + plan.sections.length, 0);
  return (
    <>
      <Disclosure level={2} summary="Before you publish">
        <Suspense fallback={<p role="status">Going through the report…</p>}>
          <PublishView session={session} report={report} />
        </Suspense>
      </Disclosure>
      <Tabs
        label="Parts of the report"
        tabs={[
          {
            id: "sections",
            label: "Sections",
            count: sections,
            content: <SectionsView session={session} report={report} />,
            onDemand: true,
          },
          {
            id: "findings",
            label: "Findings",
            count: countOpen(report.findings),
            content: <FindingsView session={session} report={report} />,
            onDemand: true,
          },
          {
            id: "exceptions",
            label: "Exceptions",
            count: report.exceptions.length,
            content: <ExceptionsView session={session} report={report} />,
            onDemand: true,
          },
          {
            id: "changes",
            label: "What changed",
            count: null,
            content: (
              <Suspense fallback={<p role="status">Reading the finished reports…</p>}>
                <ChangesView session={session} report={report} />
              </Suspense>
            ),
            onDemand: true,
          },
        ]}
      />
      <FixOutcome session={session} />
    </>
  );
});
