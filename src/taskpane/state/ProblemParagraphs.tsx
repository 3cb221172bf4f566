import type { ReactElement } from "react";
import type { Problem } from "../../app/problem";
import { problemText } from "../../app/problemText";

interface ProblemParagraphsProps {
  readonly problem: Problem;
}

/** What went wrong and what was kept, then what to do, each in a paragraph. Its words are `problemText`'s. */
export function ProblemParagraphs({ problem }: ProblemParagraphsProps): ReactElement {
  const { what, todo } = problemText(problem);
  return (
    <>
      <p>{what}</p>
      <p>{todo}</p>
    </>
  );
}
