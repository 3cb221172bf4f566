import { useId, type ReactElement } from "react";
import type { PlanDraft } from "../../app/planDraft";
import type { WorkbookLook } from "../../app/session";
import { describeHeaders } from "./describeHeaders";
import { PlanFields } from "./PlanFields";

interface SheetEntryProps {
  readonly look: WorkbookLook;
  readonly sheet: string;
  /** null: there's nothing on the sheet that can be headers. */
  readonly plan: PlanDraft | null;
  /** Whether it's the sheet that would be found by itself. */
  readonly proposed: boolean;
  readonly onChange: (plan: PlanDraft) => void;
}

/** One sheet: whether it's a plan of the report, what was understood of it, and how it's read. */
export function SheetEntry(props: SheetEntryProps): ReactElement {
  const { look, sheet, plan, proposed, onChange } = props;
  const inputId = useId();
  const hintId = useId();
  return (
    <li className="sheet-entry">
      <h3 className="sheet-entry__name">{sheet}</h3>
      <div className="sheet-entry__choice">
        <input
          id={inputId}
          className="sheet-entry__input"
          type="checkbox"
          checked={plan?.ticked ?? false}
          disabled={plan === null}
          aria-describedby={hintId}
          onChange={(event) => {
            if (plan !== null) onChange({ ...plan, ticked: event.target.checked });
          }}
        />
        <label htmlFor={inputId}>
          This sheet is a plan of the report
          <span className="visually-hidden"> ({sheet})</span>
        </label>
      </div>
      <p id={hintId} className="tracker-setup__hint">
        {plan === null
          ? "No header row found: no row near the top has two texts side by side."
          : describeHeaders(plan.candidate)}
        {proposed && " Proposed: of all sheets, its headers are most like a tracker's."}
      </p>
      {plan?.ticked === true && <PlanFields look={look} plan={plan} onChange={onChange} />}
    </li>
  );
}
