import { useId, useMemo, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import { describeFit } from "../../domain/rules/describeFit";
import { findRules } from "../../domain/rules/findRules";
import { readPublished, type LeftOutSection } from "../../domain/rules/readPublished";
import type { Scheme } from "../../domain/scheme/Scheme";
import { statusLabel } from "../../domain/scheme/statusLabel";
import { overallChoices } from "../../domain/summary/overallRag";
import { formatList } from "../../domain/summary/wording";
import { LimitedList } from "../controls/LimitedList";
import { countOf } from "../words/countOf";
import { CopyLines } from "./CopyLines";
import { TakeSelection } from "./TakeSelection";
import "../controls/field.css";

const PAGE = 20;

/** Why a section isn't gone by. */
const LEFT_OUT: { readonly [Why in LeftOutSection["why"]]: string } = {
  "no-shares": "no shares follow its overall RAG",
  "shares-unreadable": "its shares can't be read, or don't add up",
  "not-rated": "it isn't rated",
};

interface LastTimeProps {
  readonly session: Session;
  readonly scheme: Scheme;
}

/** Which rules, and which cuts, come to what was published before: told from a table that is pasted in or selected. */
export function LastTime({ session, scheme }: LastTimeProps): ReactElement {
  const [text, setText] = useState("");
  const fieldId = useId();
  const hintId = useId();
  const { rows, leftOut } = useMemo(() => readPublished(text, scheme), [text, scheme]);
  const lines = useMemo(
    () => findRules(rows, scheme).map((fit) => describeFit(fit, rows.length, scheme)),
    [rows, scheme]
  );
  const choices = overallChoices(scheme).map((status) => statusLabel(status, scheme));
  return (
    <>
      <label htmlFor={fieldId}>The table as it was published</label>
      <textarea
        id={fieldId}
        className="field"
        rows={5}
        value={text}
        aria-describedby={hintId}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <p id={hintId} className="scheme-setup__hint">
        Copy it from Excel, Word or its page and paste it here, or select its cells in this
        workbook: sections with their overall RAG, and their shares as text or in columns. It
        isn&apos;t kept.
      </p>
      <TakeSelection session={session} onText={setText} />
      <p role="status">
        {text.trim() === ""
          ? ""
          : rows.length === 0
            ? `No section was read. Each needs its name, its overall RAG (${formatList(choices, "or")}) and its shares, such as “25% ${choices[0] ?? ""}, 75% ${choices[1] ?? ""}”.`
            : `${countOf(rows.length, "section")} read.`}
      </p>
      {leftOut.length > 0 && (
        <LimitedList entries={leftOut} page={PAGE}>
          {({ name, why }, index) => (
            <li key={index}>
              {name === "" ? "A section without a name" : name} was left out: {LEFT_OUT[why]}.
            </li>
          )}
        </LimitedList>
      )}
      {rows.length > 0 && (
        <>
          <ul className="rule-setup__lines" aria-label="Rules, those that fit best first">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="scheme-setup__hint">
            Shares don&apos;t tell whether actions without a status counted, nor what was set by
            hand.
          </p>
          <CopyLines name="what was found" lines={lines} />
        </>
      )}
    </>
  );
}
