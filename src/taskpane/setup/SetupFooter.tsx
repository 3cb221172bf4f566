import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { Problem } from "../../app/problem";
import type { Session } from "../../app/session";
import type { DraftFault } from "../../app/setupDraft";
import type { Report } from "../../domain/report";
import type { Result } from "../../domain/result";
import { Disclosure } from "../controls/Disclosure";
import { LeftOutRows } from "../reading/LeftOutRows";
import { describeFault, describePreview } from "./describePreview";

interface SetupFooterProps {
  readonly session: Session;
  /** Why there's no report to be made from what is set; null: there may be one. */
  readonly fault: DraftFault | null;
  /** null until the first one is made. */
  readonly preview: Result<Report, Problem> | null;
  /** Whether it's being kept right now. */
  readonly keeping: boolean;
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** More letters than this, and the footer stays at the end of the view: it would hide too much of it. */
const LONGEST_IN_SIGHT = 320;

/**
 * What the report would rest on, in sight while something is set, with the rows left out above it
 * and the ways out below. What can't be kept is said; the button stays where it is.
 */
export function SetupFooter(props: SetupFooterProps): ReactElement {
  const { session, fault, preview, keeping, onKeep, onCancel } = props;
  const previewId = useId();
  const texts = describeOutcome(fault, preview);
  const inSight = texts.join("").length <= LONGEST_IN_SIGHT;
  const shown = fault === null && preview?.ok === true ? preview.value : null;
  return (
    <>
      {shown !== null && (
        <Disclosure level={3} summary="Rows left out">
          {shown.readings.map((reading) => (
            <div key={reading.sheet}>
              {shown.readings.length > 1 && <h4 className="setup__plan">{reading.plan}</h4>}
              <LeftOutRows session={session} reading={reading} />
            </div>
          ))}
        </Disclosure>
      )}
      <div className={`setup__footer${inSight ? " setup__footer--in-sight" : ""}`}>
        <div id={previewId} className="setup__preview" aria-live="polite">
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div className="setup__buttons">
          <Button
            appearance="primary"
            aria-describedby={previewId}
            disabledFocusable={fault !== null || keeping}
            onClick={onKeep}
          >
            Keep
          </Button>
          <Button appearance="subtle" disabledFocusable={keeping} onClick={onCancel}>
            Cancel
          </Button>
        </div>
      </div>
    </>
  );
}

function describeOutcome(
  fault: DraftFault | null,
  preview: Result<Report, Problem> | null
): readonly string[] {
  if (fault !== null) return describeFault(fault);
  if (preview === null) return ["Reading the tracker"];
  return preview.ok ? describePreview(preview.value) : describeFault(preview.problem);
}
