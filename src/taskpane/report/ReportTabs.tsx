import { lazy, memo, Suspense, type ReactElement } from "react";
import type { Session } from "../../app/session";
import { isOpen } from "../../domain/accepted/ReportedFinding";
import type { Report } from "../../domain/report";
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

interface ReportTabsProps {
  readonly session: Session;
  readonly report: Report;
}

/** The report's parts, each with its count. Drawn again only when the report is another one. */
export const ReportTabs = memo(function ReportTabs({
  session,
  report,
}: ReportTabsProps): ReactElement {
  const sections = report.plans.reduce((sum, plan) => sum + plan.sections.length, 0);
  return (
    <>
      <Tabs
        label="Parts of the report"
        tabs={[
          {
            id: "sections",
            label: "Sections",
            count: sections,
            content: <SectionsView session={session} report={report} />,
          },
          {
            id: "findings",
            label: "Findings",
            count: report.findings.filter(isOpen).length,
            content: <FindingsView session={session} report={report} />,
          },
          {
            id: "exceptions",
            label: "Exceptions",
            count: report.exceptions.length,
            content: <ExceptionsView session={session} report={report} />,
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
