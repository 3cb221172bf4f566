import type { ReactElement } from "react";
import type { RagAppearance } from "./RagAppearance";
import "./RagMark.css";

interface RagMarkProps {
  readonly rag: RagAppearance;
}

/** A RAG's mark in the colour of the text around it; the words beside it are what is read aloud. */
export function RagMark({ rag }: RagMarkProps): ReactElement {
  return (
    <span className="rag-mark" aria-hidden="true">
      {rag.mark}
    </span>
  );
}
