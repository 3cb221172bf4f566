import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Report } from "../../domain/report";
import { formatRow } from "../../domain/tracker/place";
import { moveFocus } from "../controls/moveFocus";
import { AcceptOffer } from "../findings/AcceptOffer";
import { findingKey } from "../findings/findingKey";
import type { SettleFinding } from "../findings/SettleFinding";
import { getStatusAppearance } from "../rag/RagAppearance";
import { RagBadge } from "../rag/RagBadge";
import { describeEvidence } from "./describeEvidence";
import type { ContradictedStatus, Contradiction } from "./gatherContradictions";
import "./ContradictionEntry.css";

interface ContradictionEntryProps {
  readonly session: Session;
  readonly report: Report;
  readonly contradicted: ContradictedStatus;
  readonly settle: SettleFinding;
}

/** A status and what speaks against it; what it's of is a button that selects the cell. */
export function ContradictionEntry(props: ContradictionEntryProps): ReactElement {
  const { session, report, contradicted, settle } = props;
  const { first, evidence } = contradicted;
  const id = settle.idOf(first);
  const name = nameContradicted(first, report);
  return (
    <li className="contradiction">
      <div className="contradiction__line">
        <button
          type="button"
          id={id}
          data-item={id}
          className="link-button"
          onClick={() => {
            void session.show(first.place);
          }}
          onKeyDown={(event) => {
            moveFocus(event, "vertical");
          }}
        >
          {name}
        </button>
        <RagBadge rag={getStatusAppearance(report.scheme, first.status)} />
      </div>
      {evidence.map((finding) => {
        const text = describeEvidence(finding, report.scheme);
        return (
          <div key={findingKey(finding)} className="contradiction__evidence">
            <p>{text}</p>
            <AcceptOffer
              name={`${name}: ${text}`}
              onAccept={(reason) => settle.accept(finding, reason)}
            />
          </div>
        );
      })}
    </li>
  );
}

/** "1.1.2, row 14", "Section 1.1 Workforce Data"; the sheet goes first where there are several. */
function nameContradicted({ code, ref, place, section }: Contradiction, report: Report): string {
  const row = `row ${formatRow(place.row)}`;
  const action = ref === "" ? `No ref, ${row}` : `${ref}, ${row}`;
  const name = code === "report/sound-section" ? `Section ${section}` : action;
  return new Set(report.readings.map(({ sheet }) => sheet)).size > 1
    ? `${place.sheet}: ${name}`
    : name;
}
