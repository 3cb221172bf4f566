import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Finding } from "../../domain/checks/Finding";
import { takeOffer } from "../../domain/fixes/takeOffer";
import type { Report } from "../../domain/report";
import { describePlace } from "../findings/describePlace";
import { useSessionState } from "../state/useSessionState";
import { EnterButton } from "./EnterButton";
import { FixChoice } from "./FixChoice";
import "./Fixes.css";

interface FindingFixProps {
  readonly session: Session;
  readonly report: Report;
  readonly finding: Finding;
}

/** What can be entered to mend one finding: a button, or a choice; nothing where that isn't certain. */
export function FindingFix({ session, report, finding }: FindingFixProps): ReactElement | null {
  const { offers, fixing } = useSessionState(session);
  const offer = offers.find(finding);
  if (offer === null) return null;
  const place = describePlace(offer.place, report.readings);
  const working = fixing.kind === "working";
  const { after } = offer;
  const enter = (text: string): void => {
    void session.fix([takeOffer(offer, text)]);
  };
  return (
    <div className="finding-fix">
      {after === null ? (
        <FixChoice offer={offer} place={place} working={working} onEnter={enter} />
      ) : (
        <EnterButton
          place={place}
          disabled={working}
          onEnter={() => {
            enter(after);
          }}
        >
          Enter {after}
        </EnterButton>
      )}
    </div>
  );
}
