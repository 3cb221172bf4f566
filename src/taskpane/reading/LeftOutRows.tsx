import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Reading } from "../../domain/report";
import { columnIndex, formatRow } from "../../domain/tracker/place";
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

/** The rows under the header that were not taken for actions, each with the reason and its text. */
export function LeftOutRows({ session, reading }: LeftOutRowsProps): ReactElement {
  const { sheet, columns, leftOut } = reading;
  if (leftOut.length === 0) return <p>Every row under the headers is an action.</p>;
  const column = columns[0]?.column ?? columnIndex(0);
  const renderRow = ({ row, reason, text }: LeftOutRow): ReactElement => (
    <li key={row} className="left-out-rows__row">
      <LinkButton
        onClick={() => {
          void session.show({ sheet, row, column });
        }}
      >
        Row {formatRow(row)}
      </LinkButton>
      <span>
        {reason}
        {text !== "" && `: “${text}”`}
      </span>
    </li>
  );
  return (
    <>
      <p>{countOf(leftOut.length, "row")} left out, because each is not an action:</p>
      <LimitedList entries={leftOut} page={PAGE}>
        {renderRow}
      </LimitedList>
    </>
  );
}
