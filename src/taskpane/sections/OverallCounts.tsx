import type { ReactElement } from "react";
import type { OverallCount } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { formatPercentage, type Decimals } from "../../domain/summary/shares";
import { RagChip } from "../rag/RagChip";
import { getOverallAppearance } from "../rag/RagAppearance";
import { formatCount } from "../words/countOf";
import "./OverallCounts.css";

interface OverallCountsProps {
  readonly counts: readonly OverallCount[];
  readonly scheme: Scheme;
  /** How many decimals the percentages have; left out: none. */
  readonly decimals: Decimals | undefined;
}

/** How many sections have each overall RAG: "15 On Track", "5 At Risk". */
export function OverallCounts({ counts, scheme, decimals }: OverallCountsProps): ReactElement {
  return (
    <ul className="overall-counts">
      {counts.map(({ overall, count, percent }) => {
        const rag = getOverallAppearance(scheme, overall);
        return (
          <li key={rag.label} className="overall-counts__item">
            <span className="overall-counts__number">{formatCount(count)}</span>{" "}
            <span className="overall-counts__rag">
              <RagChip rag={rag} /> {rag.label}
            </span>{" "}
            <span className="overall-counts__share">{formatPercentage(percent, decimals)}</span>
          </li>
        );
      })}
    </ul>
  );
}
