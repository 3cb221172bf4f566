import { useId, type ReactElement } from "react";
import type { Report } from "../../domain/report";
import { formatShares, sharesOf, type Decimals } from "../../domain/summary/shares";
import "../controls/field.css";

const CHOICES: readonly (readonly [Decimals, string])[] = [
  [0, "None"],
  [1, "One"],
  [2, "Two"],
];

interface DecimalsFieldProps {
  readonly report: Report;
  readonly decimals: Decimals;
  readonly onChange: (decimals: Decimals) => void;
}

/** How many decimals percentages have, with what that comes to. */
export function DecimalsField({ report, decimals, onChange }: DecimalsFieldProps): ReactElement {
  const id = useId();
  const hintId = useId();
  const { plans, scheme } = report;
  const [plan] = plans;
  const example =
    plan && formatShares(sharesOf(plan.shares.counts, decimals), plan.unrated, scheme);
  return (
    <div>
      <label htmlFor={id}>Decimals of percentages</label>
      <select
        id={id}
        className="field"
        value={decimals}
        aria-describedby={hintId}
        onChange={({ target: { value } }) => {
          const chosen = CHOICES.find(([each]) => String(each) === value);
          if (chosen !== undefined) onChange(chosen[0]);
        }}
      >
        {CHOICES.map(([each, label]) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
      <p id={hintId} className="scheme-setup__hint">
        {example !== undefined && example !== "" && `All actions: ${example}. `}They always add up
        to 100.
      </p>
    </div>
  );
}
