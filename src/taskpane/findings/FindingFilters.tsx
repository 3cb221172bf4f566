import { memo, useId, type Dispatch, type ReactElement, type SetStateAction } from "react";
import type { FindingOutline } from "../../domain/checks/FindingOutline";
import type { Report } from "../../domain/report";
import {
  FIELD_LABELS,
  listFilterChoices,
  listFilterValues,
  type FilterValues,
  type FindingFilter,
} from "./FindingFilter";
import "../controls/field.css";
import "./FindingFilters.css";

/** The value of the option for any; the others begin with a mark, since a lead can be blank. */
const ANY = "";
const MARK = "=";

interface FindingFiltersProps {
  readonly findings: readonly FindingOutline[];
  readonly plans: Report["plans"];
  readonly filter: FindingFilter;
  readonly onFilter: Dispatch<SetStateAction<FindingFilter>>;
}

/** What the list of findings can be cut down by: a choice for each field of which there are several. */
export function FindingFilters(props: FindingFiltersProps): ReactElement | null {
  const { findings, plans, filter, onFilter } = props;
  const fields = listFilterValues(findings, filter);
  if (fields.length === 0) return null;
  return (
    <div className="finding-filters" role="group" aria-label="Show only some findings">
      {fields.map((values) => (
        <FieldFilter
          key={values.field}
          values={values}
          plans={plans}
          chosen={filter[values.field]}
          onFilter={onFilter}
        />
      ))}
    </div>
  );
}

interface FieldFilterProps extends Pick<FindingFiltersProps, "plans" | "onFilter"> {
  readonly values: FilterValues;
  readonly chosen: string | null;
}

/** The choice of one field. There may be thousands of sections: it's drawn again where the values are others. */
const FieldFilter = memo(function FieldFilter(props: FieldFilterProps): ReactElement {
  const { values, plans, chosen, onFilter } = props;
  const { field } = values;
  const id = useId();
  return (
    <div className="finding-filters__field">
      <label htmlFor={id}>{FIELD_LABELS[field]}</label>
      <select
        className="field"
        id={id}
        value={chosen === null ? ANY : MARK + chosen}
        onChange={({ target: { value } }) => {
          const wanted = value === ANY ? null : value.slice(MARK.length);
          onFilter((filter) => ({ ...filter, [field]: wanted }));
        }}
      >
        <option value={ANY}>All</option>
        {listFilterChoices(values, plans).map((choice) => (
          <option key={choice.value} value={MARK + choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}, showsTheSame);

function showsTheSame(before: FieldFilterProps, after: FieldFilterProps): boolean {
  const [was, is] = [before.values.values, after.values.values];
  return (
    before.chosen === after.chosen &&
    before.onFilter === after.onFilter &&
    was.size === is.size &&
    [...is].every((value) => was.has(value)) &&
    before.plans.map(({ name }) => name).join("\n") ===
      after.plans.map(({ name }) => name).join("\n")
  );
}
