import { useId, useRef, type ReactElement } from "react";
import { setHeaders, type PlanDraft } from "../../app/planDraft";
import type { WorkbookLook } from "../../app/session";
import { listHeaders } from "../../app/setupDraft";
import { FIELDS } from "../../domain/tracker/Tracker";
import { ColumnField } from "./ColumnField";
import { describeHeadersOption } from "./describeHeaders";
import "../controls/field.css";

interface PlanFieldsProps {
  readonly look: WorkbookLook;
  readonly plan: PlanDraft;
  readonly onChange: (plan: PlanDraft) => void;
}

/** How one plan is read: its name, its headers, and the column of each field. */
export function PlanFields({ look, plan, onChange }: PlanFieldsProps): ReactElement {
  const nameId = useId();
  const headersId = useId();
  const before = useRef<PlanDraft | null>(null);
  const options = listHeaders(look, plan.sheet);
  return (
    <fieldset className="plan-fields">
      <legend className="visually-hidden">Plan on sheet {plan.sheet}</legend>
      <div className="plan-fields__field">
        <label htmlFor={nameId}>Name of the plan</label>
        <input
          id={nameId}
          className="field"
          type="text"
          value={plan.name}
          placeholder={plan.sheet}
          onChange={(event) => {
            onChange({ ...plan, name: event.target.value });
          }}
        />
      </div>
      <div className="plan-fields__field">
        <label htmlFor={headersId}>Headers</label>
        <select
          id={headersId}
          className="field"
          value={options.indexOf(plan.candidate)}
          onFocus={() => {
            before.current = plan;
          }}
          onChange={(event) => {
            const candidate = options[Number(event.target.value)];
            if (candidate !== undefined) onChange(setHeaders(before.current ?? plan, candidate));
          }}
          onBlur={() => {
            before.current = null;
          }}
        >
          {options.map((option, index) => (
            <option key={describeHeadersOption(option)} value={index}>
              {describeHeadersOption(option)}
            </option>
          ))}
        </select>
      </div>
      {FIELDS.map((field) => (
        <ColumnField key={field} plan={plan} field={field} onChange={onChange} />
      ))}
    </fieldset>
  );
}
