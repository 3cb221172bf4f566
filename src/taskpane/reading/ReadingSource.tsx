import type { ReactElement } from "react";
import type { Reading } from "../../domain/report";
import { formatColumn, formatRow } from "../../domain/tracker/place";
import { FIELD_NAMES } from "../../domain/tracker/fieldNames";
import "./ReadingSource.css";

interface ReadingSourceProps {
  readonly reading: Reading;
}

/** Where the tracker was found, and what each of its columns was taken for. */
export function ReadingSource({ reading }: ReadingSourceProps): ReactElement {
  const { sheet, table, headerRow, columns } = reading;
  return (
    <>
      <p>
        Sheet {sheet}
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
    </>
  );
}
