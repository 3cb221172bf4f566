import type { ReactElement } from "react";
import type { PastReports } from "../../app/session";
import { adverseHistory, type AdverseShare } from "../../domain/movements/adverseHistory";
import { nameReport } from "../../domain/movements/movementText";
import type { Report } from "../../domain/report";
import { formatPercent } from "../../domain/summary/wording";

/** The drawing's own units, and the room around its line. */
const WIDTH = 300;
const HEIGHT = 48;
const MARGIN = 5;

interface ShareLinesProps {
  readonly report: Report;
  readonly past: PastReports;
}

/** For each plan, its adverse share over the finished reports up to this one: a line, and in words. */
export function ShareLines({ report, past }: ShareLinesProps): ReactElement | null {
  const earlier = past.history.reports.filter(
    ({ report: kept }) => report.info.asAt === null || kept.asAt < report.info.asAt
  );
  if (earlier.length === 0) return null;
  const names = [...earlier.map(({ report: kept }) => nameReport(kept)), "this report"];
  const plans = adverseHistory([...earlier, { actions: past.current }], report.scheme);
  return (
    <section className="changes__part">
      <h2 className="changes__heading">Adverse share over reports</h2>
      {plans.map(({ plan, shares }) => (
        <ShareLine key={plan} plan={plan} shares={shares} names={names} />
      ))}
    </section>
  );
}

interface ShareLineProps {
  readonly plan: string;
  readonly shares: readonly (AdverseShare | null)[];
  readonly names: readonly string[];
}

/** One plan's line, from 0% at the bottom to 100% at the top. The words below are what it says. */
function ShareLine({ plan, shares, names }: ShareLineProps): ReactElement {
  const points = shares.flatMap((share, position) =>
    share === null || share.rated === 0
      ? []
      : [
          {
            x: MARGIN + (position * (WIDTH - 2 * MARGIN)) / Math.max(1, shares.length - 1),
            y: HEIGHT - MARGIN - (share.adverse * (HEIGHT - 2 * MARGIN)) / share.rated,
            text: `${names[position] ?? ""}: ${formatPercent(share.adverse, share.rated)} (${share.adverse} of ${share.rated})`,
          },
        ]
  );
  return (
    <figure className="share-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          vectorEffect="non-scaling-stroke"
        />
        {points.map(({ x, y, text }) => (
          <circle key={text} cx={x} cy={y} r="3" fill="currentColor" />
        ))}
      </svg>
      <figcaption>
        {plan}: {points.map(({ text }) => text).join("; ")}.
      </figcaption>
    </figure>
  );
}
