import type { ReactElement } from "react";
import { HISTORY_SHEET } from "../../app/HistoryPort";
import { describeDamage, isWhole, nameRows } from "../../domain/history/describeDamage";
import type { HistoryReading, KeptReport } from "../../domain/history/HistoryReading";
import { nameReport } from "../../domain/movements/movementText";
import type { Scheme } from "../../domain/scheme/Scheme";
import { formatDay } from "../../domain/tracker/dueDate";
import { readTypedDay } from "../../domain/tracker/typedDay";
import { Disclosure } from "../controls/Disclosure";
import { LimitedList } from "../controls/LimitedList";
import { countOf } from "../words/countOf";
import { KeptSections } from "./KeptSections";

const PAGE = 10;

interface FinishedReportsProps {
  /** The present one, which finished reports are read in the order of. */
  readonly scheme: Scheme;
  readonly history: HistoryReading;
}

/** The finished reports, the latest first: each opens to what it said. Beneath it, what was done to its rows by hand. */
export function FinishedReports({ scheme, history }: FinishedReportsProps): ReactElement | null {
  const { reports, strays } = history;
  if (reports.length === 0 && strays.length === 0) return null;
  return (
    <section className="changes__part">
      <h2 className="changes__heading">Finished reports ({reports.length})</h2>
      <LimitedList entries={[...reports].reverse()} page={PAGE}>
        {(kept) => (
          <li key={kept.id} className="changes__entry">
            <Disclosure level={3} summary={nameKept(kept)}>
              <KeptSections kept={kept} scheme={scheme} />
            </Disclosure>
            {kept.report.fingerprint !== "" && (
              <p className="changes__hint">Fingerprint {kept.report.fingerprint}.</p>
            )}
            {describeDamage(kept.damage).map((sentence) => (
              <p key={sentence} className="changes__hint">
                {sentence}
              </p>
            ))}
          </li>
        )}
      </LimitedList>
      {reports.some(({ damage }) => !isWhole(damage)) && (
        <p className="changes__hint">
          Comparisons go by what {HISTORY_SHEET} says now. The rows are numbered as on that sheet.
        </p>
      )}
      {strays.length > 0 && (
        <p className="changes__hint">
          Of no report, since no as-at date can be read there: {nameRows(strays)} of {HISTORY_SHEET}
          .
        </p>
      )}
    </section>
  );
}

function nameKept({ report, actions }: KeptReport): string {
  const day = readTypedDay(report.finished);
  const finished = day === null ? "" : `, finished on ${formatDay(day)}`;
  const title = report.title === "" ? "" : `${report.title}. `;
  return `${title}${nameReport(report)}: ${countOf(actions.length, "action")}${finished}.`;
}
