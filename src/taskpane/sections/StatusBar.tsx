import type { ReactElement } from "react";
import type { Scheme } from "../../domain/scheme/Scheme";
import type { StatusShares } from "../../domain/summary/shares";
import { getStatusAppearance } from "../rag/RagAppearance";
import { RagMark } from "../rag/RagMark";
import "./StatusBar.css";

/** The least percentage whose segment has room for its mark. */
const ROOM_FOR_MARK = 6;

interface StatusBarProps {
  readonly shares: StatusShares;
  readonly scheme: Scheme;
}

/**
 * The rated actions as one bar, a segment a status, in scheme order and true to the counts. It
 * repeats the legend below it, which is what screen readers get.
 */
export function StatusBar({ shares, scheme }: StatusBarProps): ReactElement {
  return (
    <div className="status-bar" aria-hidden="true">
      {shares.counts.map((count, status) => {
        if (count === 0) return null;
        const rag = getStatusAppearance(scheme, status);
        return (
          <div
            key={rag.label}
            className="status-bar__segment"
            style={{
              flexGrow: count,
              backgroundColor: rag.colours?.fill,
              color: rag.colours?.ink,
            }}
          >
            {(shares.percents[status] ?? 0) >= ROOM_FOR_MARK && <RagMark rag={rag} />}
          </div>
        );
      })}
    </div>
  );
}
