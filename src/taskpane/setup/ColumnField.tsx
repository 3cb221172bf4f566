import { useId, useRef, type ReactElement } from "react";
import {
  columnsOf,
  foundColumn,
  releaseColumn,
  setColumn,
  type PlanDraft,
} from "../../app/planDraft";
import { FIELD_NAMES } from "../../domain/tracker/fieldNames";
import type { Field } from "../../domain/tracker/Tracker";
import { LinkButton } from "../controls/LinkButton";
import { describeColumn } from "./describeHeaders";
import "../controls/field.css";

/** The value of the option for no column. */
const NONE = "";

interface ColumnFieldProps {
  readonly plan: PlanDraft;
  readonly field: Field;
  readonly onChange: (plan: PlanDraft) => void;
}

/**
 * The column of one field. One that is set by hand is marked, and can be set back. Arrow keys
 * choose in a select at each press on some systems: each choice starts from what was before the
 * select had the focus, so that columns that are only passed over stay with their fields.
 */
export function ColumnField({ plan, field, onChange }: ColumnFieldProps): ReactElement {
  const selectId = useId();
  const noteId = useId();
  const select = useRef<HTMLSelectElement>(null);
  const before = useRef<PlanDraft | null>(null);
  const { candidate } = plan;
  const byHand = plan.columns[field] !== undefined;
  const missing = plan.missing.find((each) => each.field === field);
  return (
    <div className="plan-fields__field">
      <label htmlFor={selectId}>{FIELD_NAMES[field]}</label>
      <select
        ref={select}
        id={selectId}
        className="field"
        value={columnsOf(plan)[field] ?? NONE}
        aria-describedby={noteId}
        onFocus={() => {
          before.current = plan;
        }}
        onChange={({ target: { value } }) => {
          const position = value === NONE ? null : Number(value);
          onChange(setColumn(before.current ?? plan, field, position));
        }}
        onBlur={() => {
          before.current = null;
        }}
      >
        <option value={NONE}>None</option>
        {candidate.headers.map((header, position) =>
          header === "" ? null : (
            <option key={describeColumn(candidate, position)} value={position}>
              {describeColumn(candidate, position)}
            </option>
          )
        )}
      </select>
      <p className="plan-fields__note">
        <span id={noteId}>
          {byHand && "Set by hand. "}
          {missing !== undefined && `Column “${missing.header}” isn't there any more. `}
        </span>
        {byHand && (
          <LinkButton
            onClick={() => {
              onChange(releaseColumn(plan, field));
              select.current?.focus();
            }}
          >
            Back to {describeColumn(candidate, foundColumn(plan, field))}
            <span className="visually-hidden"> for {FIELD_NAMES[field]}</span>
          </LinkButton>
        )}
      </p>
    </div>
  );
}
