import type { ReactElement } from "react";
import type { Reading } from "../../domain/report";
import { formatColumn, formatRow } from "../../domain/tracker/place";
import { FIELD_NAMES } from "../../domain/tracker/fieldNames";
import { countOf } from "../words/countOf";
import "./ReadingSource.css";

interface ReadingSourceProps {
  readonly reading: Reading;
}

/** Where the plan was found, what each of its columns was taken for, and that hidden rows count. */
export function ReadingSource({ reading }: ReadingSourceProps): ReactElement {
  const { plan, sheet, table, headerRow, columns, hiddenRows } = reading;
  return (
    <>
      <p>
        {plan === sheet ? `Sheet ${sheet}` : `Plan ${plan}, sheet ${sheet}`}
        {table !== null && `, table ${table}`}, headers in row {formatRow(headerRow)}.
      </p>
      <table className="reading-source">
        <caption className="visually-hidden">Columns</caption>
        <thead>
          <tr>
            <th scope="col">Taken for</th>
            <th scope="col">Column</th>
            <th scope="col">Header</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ field, column, header }) => (
            <tr key={field}>
              <th scope="row">{FIELD_NAMES[field]}</th>
              <td>{formatColumn(column)}</td>
              <td>{header}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hiddenRows !== null && hiddenRows > 0 && <p>{describeHidden(hiddenRows)}</p>}
    </>
  );
}

function describeHidden(rows: number): string {
  return rows === 1
    ? "1 row is hidden or filtered out; it counts."
    : `${countOf(rows, "row")} are hidden or filtered out; they count.`;
}
