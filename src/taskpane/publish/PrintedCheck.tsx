import { useId, useMemo, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Scheme } from "../../domain";
import { checkPublished } from "../../domain/publish/checkPublished";
import { readHeadlines } from "../../domain/publish/readHeadlines";
import type { OverallRule } from "../../domain/rules/OverallRule";
import { readPublished } from "../../domain/rules/readPublished";
import { CopyLines } from "../rule/CopyLines";
import { TakeSelection } from "../rule/TakeSelection";
import { countOf } from "../words/countOf";
import { PointList } from "./PointList";
import "../controls/field.css";

interface PrintedCheckProps {
  readonly session: Session;
  readonly rule: OverallRule;
  readonly scheme: Scheme;
}

/** Checks the pages of a report as they're printed: its section table and its front page, pasted in. */
export function PrintedCheck({ session, rule, scheme }: PrintedCheckProps): ReactElement {
  const [table, setTable] = useState("");
  const [front, setFront] = useState("");
  const read = useMemo(
    () => ({ table: readPublished(table, scheme), front: readHeadlines(front, scheme) }),
    [table, front, scheme]
  );
  const points = useMemo(() => checkPublished(read, rule, scheme), [read, rule, scheme]);
  const rows = read.table.rows.length + read.table.leftOut.length;
  const lines = read.front.headlines.length + read.front.exceptions.length;
  const [first = "", second = ""] = scheme.statuses.map(({ label }) => label);
  return (
    <div className="publish">
      <PastedText
        label="Section table"
        hint="Copy it from Excel, Word or its page: sections with their overall RAG, and their shares as text or in columns."
        text={table}
        onChange={setTable}
        news={table.trim() === "" ? "" : `${countOf(rows, "section")} read.`}
      />
      <TakeSelection session={session} onText={setTable} />
      <PastedText
        label="Front-page counts"
        hint={`A line each, such as “Delivery plan actions: 48 (39%) ${first}, 46 (37%) ${second}” and “Delivery plan sections: …”. “Delivery plan exceptions: 8” says how many the exceptions page lists.`}
        text={front}
        onChange={setFront}
        news={front.trim() === "" ? "" : `${countOf(lines, "line")} of counts read.`}
      />
      {rows + lines > 0 && (
        <>
          <p role="status">
            {points.length === 0
              ? "Nothing was found in what was read."
              : `${countOf(points.length, "point")} found.`}
          </p>
          <PointList session={session} points={points} />
          {points.length > 0 && (
            <CopyLines
              name="what was found in the printed report"
              lines={points.map(({ what, todo }) => `${what} ${todo}`)}
            />
          )}
        </>
      )}
    </div>
  );
}

interface PastedTextProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** What was read of it; "" while there's nothing. */
  readonly news: string;
}

/** A field to paste into. What is in it isn't kept. */
function PastedText({ label, hint, text, onChange, news }: PastedTextProps): ReactElement {
  const fieldId = useId();
  const hintId = useId();
  return (
    <div>
      <label htmlFor={fieldId}>{label}</label>
      <textarea
        id={fieldId}
        className="field"
        rows={4}
        value={text}
        aria-describedby={hintId}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <p id={hintId} className="publish__todo">
        {hint}
      </p>
      <p role="status">{news}</p>
    </div>
  );
}
