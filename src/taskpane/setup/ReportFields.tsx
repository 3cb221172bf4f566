import { useId, type ReactElement } from "react";
import { reportInfo } from "../../app/reportInfo";
import { MOST_REPORT_NUMBER, readReportNumber } from "../../app/reportNumber";
import type { SheetsDraft } from "../../app/setupDraft";
import type { ReportInfo } from "../../domain/report";
import { FaultText } from "../scheme/FaultText";
import "../controls/field.css";

/** What the report is called, as typed; blank: as the title rows say. */
export interface ReportNames {
  readonly title: string;
  readonly number: string;
}

interface ReportFieldsProps {
  readonly sheets: SheetsDraft;
  readonly names: ReportNames;
  readonly onChange: (names: Partial<ReportNames>) => void;
}

/** The report's title and number, where they aren't to be as the title rows say. */
export function ReportFields({ sheets, names, onChange }: ReportFieldsProps): ReactElement {
  const titleId = useId();
  const numberId = useId();
  const noteId = useId();
  const found = infoFound(sheets);
  const faulty = readReportNumber(names.number) === undefined;
  return (
    <div className="tracker-setup__names">
      <div>
        <label htmlFor={titleId}>Report title</label>
        <input
          id={titleId}
          className="field"
          type="text"
          value={names.title}
          placeholder={found.title}
          onChange={({ target }) => {
            onChange({ title: target.value });
          }}
        />
      </div>
      <div>
        <label htmlFor={numberId}>Report number</label>
        <input
          id={numberId}
          className="field tracker-setup__number"
          // A number field would give a blank for what is no number.
          type="text"
          inputMode="numeric"
          value={names.number}
          placeholder={found.number === null ? "" : String(found.number)}
          aria-invalid={faulty}
          aria-describedby={noteId}
          onChange={({ target }) => {
            onChange({ number: target.value });
          }}
        />
        <div id={noteId}>
          {faulty ? (
            <FaultText
              text={`“${names.number.trim()}” can't be a report's number. Enter a whole number from 1 to ${MOST_REPORT_NUMBER}, or leave it blank.`}
            />
          ) : (
            <p className="tracker-setup__hint">{describeBlank(found)}</p>
          )}
        </div>
      </div>
    </div>
  );
}

/** What a report is numbered where nothing is typed. */
function describeBlank({ number }: ReportInfo): string {
  return number === null
    ? "Left blank, the report has no number: the title rows say none."
    : `Left blank, it's ${number}, as the title rows say.`;
}

/** What the report is called when nothing is typed: as the first plan's title rows say. */
function infoFound({ plans }: SheetsDraft): ReportInfo {
  const first = plans.find(({ ticked }) => ticked);
  const name = first?.name.trim() ?? "";
  return reportInfo(
    first && {
      titleRows: first.candidate.titleRows,
      plan: name === "" ? first.sheet : name,
    },
    { asAt: null, title: null, reportNumber: null }
  );
}
