import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { Exception } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { formatRow } from "../../domain/tracker/place";
import { LinkButton } from "../controls/LinkButton";
import { getStatusAppearance } from "../rag/RagAppearance";
import { RagBadge } from "../rag/RagBadge";
import "./ExceptionEntry.css";

interface ExceptionEntryProps {
  readonly session: Session;
  readonly scheme: Scheme;
  readonly exception: Exception;
  /** Whether to say of which plan it is. */
  readonly withPlan: boolean;
}

/** One exception as the board's list has it, with the way to its row. */
export function ExceptionEntry(props: ExceptionEntryProps): ReactElement {
  const { session, scheme, exception, withPlan } = props;
  const { ref, plan, section, action, lead, status, reason, mitigation, sheet, row, column } =
    exception;
  const where = `row ${formatRow(row)}`;
  const texts = [
    ...(withPlan ? [{ name: "Plan", text: plan }] : []),
    { name: "Section", text: section },
    { name: "Lead", text: lead },
    { name: "Reason for RAG", text: reason },
    { name: "Mitigating actions", text: mitigation },
  ];
  return (
    <li className="exception-entry">
      <div className="exception-entry__line">
        <LinkButton
          onClick={() => {
            void session.show({ sheet, row, column });
          }}
        >
          {ref === "" ? `No ref, ${where}` : `${ref}, ${where}`}
        </LinkButton>
        <RagBadge rag={getStatusAppearance(scheme, status)} />
      </div>
      <p className="exception-entry__action">{action}</p>
      <dl className="exception-entry__texts">
        {texts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text === "" ? "None given" : text}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
