import type { ReactElement } from "react";
import type { RagAppearance } from "./RagAppearance";
import { RagMark } from "./RagMark";
import "./RagChip.css";

interface RagChipProps {
  readonly rag: RagAppearance;
}

/** A RAG's mark on its colour, for legends, where the words stand beside it. */
export function RagChip({ rag }: RagChipProps): ReactElement {
  const { colours } = rag;
  return (
    <span
      className={colours === null ? "rag-chip rag-chip--not-rated" : "rag-chip"}
      style={colours === null ? {} : { backgroundColor: colours.fill, color: colours.ink }}
    >
      <RagMark rag={rag} />
    </span>
  );
}
