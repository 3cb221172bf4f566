import type { ReactElement } from "react";
import { ROW_INK } from "../../domain/scheme/contrast";
import type { RagAppearance } from "../rag/RagAppearance";
import { RagMark } from "../rag/RagMark";

interface StatusSampleProps {
  readonly rag: RagAppearance;
  /** The background of its rows, "#RRGGBB". */
  readonly tint: string;
  readonly highlighted: boolean;
  readonly bold: boolean;
}

/** A status as a row of the tracker looks that has it: its mark and words, on its tint if highlighted. */
export function StatusSample(props: StatusSampleProps): ReactElement {
  const { rag, tint, highlighted, bold } = props;
  const style = highlighted
    ? { backgroundColor: tint, color: ROW_INK, fontWeight: bold ? 700 : 400 }
    : {};
  return (
    <span className="status-sample" style={style}>
      <RagMark rag={rag} />
      {rag.label}
    </span>
  );
}
