import type { ReactElement } from "react";
import type { Session } from "../../app/session";
import type { ActionLink } from "../../domain/report";
import type { Scheme } from "../../domain/scheme/Scheme";
import { formatRow } from "../../domain/tracker/place";
import { LinkButton } from "../controls/LinkButton";
import { getStatusAppearance } from "../rag/RagAppearance";
import { RagBadge } from "../rag/RagBadge";
import "./ActionEntry.css";

interface ActionEntryProps {
  readonly session: Session;
  readonly scheme: Scheme;
  readonly link: ActionLink;
}

/** One action of a section: the way to its status cell, and its status. */
export function ActionEntry({ session, scheme, link }: ActionEntryProps): ReactElement {
  const { ref, title, sheet, row, column, status, notRated } = link;
  const rag = getStatusAppearance(scheme, status);
  return (
    <li className="action-entry">
      <LinkButton
        onClick={() => {
          void session.show({ sheet, row, column });
        }}
      >
        {[ref, title].filter((text) => text !== "").join(" ") || "Action without ref or title"}
      </LinkButton>
      <div className="action-entry__status">
        <RagBadge rag={notRated === "" ? rag : { ...rag, label: notRated }} />
        <span className="action-entry__row">Row {formatRow(row)}</span>
      </div>
    </li>
  );
}
