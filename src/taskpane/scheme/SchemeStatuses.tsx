import type { ReactElement } from "react";
import type { Scheme } from "../../domain";
import { RagBadge } from "../rag/RagBadge";
import { getStatusAppearance } from "../rag/RagAppearance";
import "./SchemeStatuses.css";

interface SchemeStatusesProps {
  readonly scheme: Scheme;
}

/** A scheme's statuses as badges, best to worst, and then its words that aren't rated. */
export function SchemeStatuses({ scheme }: SchemeStatusesProps): ReactElement {
  return (
    <ul className="scheme-statuses">
      {scheme.statuses.map((status, index) => (
        <li key={status.label}>
          <RagBadge rag={getStatusAppearance(scheme, index)} />
        </li>
      ))}
      {scheme.notRated.map(({ label }) => (
        <li key={label}>
          <RagBadge rag={{ ...getStatusAppearance(scheme, null), label: `${label}: not rated` }} />
        </li>
      ))}
    </ul>
  );
}
