import type { ReactElement } from "react";
import type { RagAppearance } from "./RagAppearance";
import { RagMark } from "./RagMark";
import "./RagBadge.css";

interface RagBadgeProps {
  readonly rag: RagAppearance;
}

/** A RAG as a badge: mark, full words, colour. Read aloud as its words alone. */
export function RagBadge({ rag }: RagBadgeProps): ReactElement {
  const { label, colours } = rag;
  return (
    <span
      className={colours === null ? "rag-badge rag-badge--not-rated" : "rag-badge"}
      style={colours === null ? {} : { backgroundColor: colours.fill, color: colours.ink }}
    >
      <RagMark rag={rag} />
      {label}
    </span>
  );
}
