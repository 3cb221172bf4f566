import { useId, type ReactElement } from "react";
import type { Session } from "../../app/session";
import { listUnused } from "../../domain/overrides/applyOverrides";
import type { Report } from "../../domain/report";
import { formatSection } from "../../domain/summary/formatSection";
import { useNextFocus } from "../controls/useNextFocus";
import { useSessionState } from "../state/useSessionState";
import "../findings/AcceptOffer.css";

interface UnusedByHandProps {
  readonly session: Session;
  readonly report: Report;
}

/** What was set by hand and isn't in the report, so that nobody takes it for done; nothing without any. */
export function UnusedByHand({ session, report }: UnusedByHandProps): ReactElement {
  const { overrides } = useSessionState(session).settings;
  const placeId = useId();
  const titleId = useId();
  const focus = useNextFocus();
  const unused = listUnused(report.plans, overrides);
  // Its place stays for the focus, once the last of them is taken back.
  if (unused.length === 0) return <div id={placeId} tabIndex={-1} />;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="plan-headline__name" tabIndex={-1}>
        Set by hand, and not in the report
      </h2>
      <p>No section has this name any more, or the scheme has no such overall RAG.</p>
      <ul className="limited-list">
        {unused.map((override) => {
          const { plan, overall, reason } = override;
          const name = formatSection(override);
          return (
            <li key={[plan, override.group, override.ref, override.title].join("\n")}>
              {report.plans.length > 1 && `${plan}, `}
              {name}: {overall}. {reason}{" "}
              <button
                type="button"
                className="accept-offer"
                onClick={() => {
                  void session.takeBackOverall(override).then(() => {
                    focus(titleId, placeId);
                  });
                }}
              >
                Take back<span className="visually-hidden"> for {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
