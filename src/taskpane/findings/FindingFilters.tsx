import { useId, type ReactElement } from "react";
import type { Report } from "../../domain/report";
import { listFilterChoices, type FilterField, type FindingFilter } from "./FindingFilter";
import "../controls/field.css";
import "./FindingFilters.css";

/** The value of the option for any; the others begin with a mark, since a lead can be blank. */
const ANY = "";
const MARK = "=";

interface FindingFiltersProps {
  readonly report: Report;
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** What the list of findings can be cut down by: a choice for each field of which there are several. */
export function FindingFilters(props: FindingFiltersProps): ReactElement | null {
  const { report, filter, onFilter } = props;
  const baseId = useId();
  const fields = listFilterChoices(report, filter);
  if (fields.length === 0) return null;
  const choose = (field: FilterField, option: string): void => {
    onFilter({ ...filter, [field]: option === ANY ? null : option.slice(MARK.length) });
  };
  return (
    <div className="finding-filters" role="group" aria-label="Show only some findings">
      {fields.map(({ field, label, choices }) => {
        const chosen = filter[field];
        return (
          <div key={field} className="finding-filters__field">
            <label htmlFor={`${baseId}-${field}`}>{label}</label>
            <select
              className="field"
              id={`${baseId}-${field}`}
              value={chosen === null ? ANY : MARK + chosen}
              onChange={({ target }) => {
                choose(field, target.value);
              }}
            >
              <option value={ANY}>All</option>
              {choices.map((choice) => (
                <option key={choice.value} value={MARK + choice.value}>
                  {choice.label}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </div>
  );
}
