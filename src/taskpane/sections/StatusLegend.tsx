import type { ReactElement } from "react";
import type { Scheme } from "../../domain/scheme/Scheme";
import { formatShare, type StatusShares } from "../../domain/summary/shares";
import { getStatusAppearance, type RagAppearance } from "../rag/RagAppearance";
import { RagChip } from "../rag/RagChip";
import { formatCount } from "../words/countOf";
import "./StatusLegend.css";

interface StatusLegendProps {
  readonly shares: StatusShares;
  /** Actions without a status that counts; their line is left out when there are none. */
  readonly unrated: number;
  readonly scheme: Scheme;
}

/** What the bar's segments are: mark, status, number of actions, share of the rated ones. */
export function StatusLegend({ shares, unrated, scheme }: StatusLegendProps): ReactElement {
  return (
    <table className="status-legend">
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Status</th>
          <th scope="col">Actions</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {shares.counts.map((count, status) => (
          <LegendRow
            key={status}
            rag={getStatusAppearance(scheme, status)}
            count={count}
            share={formatShare(shares, status)}
          />
        ))}
        {unrated > 0 && (
          <LegendRow rag={getStatusAppearance(scheme, null)} count={unrated} share="not counted" />
        )}
      </tbody>
    </table>
  );
}

interface LegendRowProps {
  readonly rag: RagAppearance;
  readonly count: number;
  readonly share: string;
}

function LegendRow({ rag, count, share }: LegendRowProps): ReactElement {
  return (
    <tr className={count === 0 ? "status-legend__row--none" : undefined}>
      <th scope="row" className="status-legend__status">
        <RagChip rag={rag} /> {rag.label}
      </th>
      <td>{formatCount(count)}</td>
      <td>{share}</td>
    </tr>
  );
}
