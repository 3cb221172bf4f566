import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Reading } from "../../domain/report";
import { countLeftOut } from "../../domain/tracker/countLeftOut";
import { columnIndex, formatRow, rowIndex, type RowIndex } from "../../domain/tracker/place";
import type { LeftOutRow } from "../../domain/tracker/Tracker";
import { LimitedList } from "../controls/LimitedList";
import { LinkButton } from "../controls/LinkButton";
import { countOf } from "../words/countOf";
import "./LeftOutRows.css";

const PAGE = 50;

interface LeftOutRowsProps {
  readonly session: Session;
  readonly reading: Reading;
}

/**
 * The rows under the header that were not taken for actions, each with the reason and its text; a
 * long run of blank ones together.
 */
export function LeftOutRows({ session, reading }: LeftOutRowsProps): ReactElement {
  const { sheet, columns, leftOut } = reading;
  if (leftOut.length === 0) return <p>Every row under the headers is an action.</p>;
  const column = columns[0]?.column ?? columnIndex(0);
  const renderRow = ({ row, rows, reason, text }: LeftOutRow): ReactElement => (
    <li key={row} className="left-out-rows__row">
      <LinkButton
        onClick={() => {
          void session.show({ sheet, row, column });
        }}
      >
        {describeRows(row, rows)}
      </LinkButton>
      <span>
        {reason}
        {text !== "" && `: “${text}”`}
      </span>
    </li>
  );
  return (
    <>
      <p>{countOf(countLeftOut(leftOut), "row")} left out, because each is not an action:</p>
      <LimitedList entries={leftOut} page={PAGE}>
        {renderRow}
      </LimitedList>
    </>
  );
}

/** "Row 10", "Rows 100 to 5000": numbered as at the edge of the sheet. */
function describeRows(row: RowIndex, rows: number): string {
  return rows === 1
    ? `Row ${formatRow(row)}`
    : `Rows ${formatRow(row)} to ${formatRow(rowIndex(row + rows - 1))}`;
}
