import type { ReactElement } from "react";
import type { HistoryProblem } from "../../app/HistoryProblem";
import { describeHistoryProblem } from "./describeHistoryProblem";

interface HistoryNoticeProps {
  readonly problem: HistoryProblem;
}

/** What went wrong with the finished reports and what was kept, then what to do. */
export function HistoryNotice({ problem }: HistoryNoticeProps): ReactElement {
  const { what, todo } = describeHistoryProblem(problem);
  return (
    <>
      <p>{what}</p>
      <p className="changes__hint">{todo}</p>
    </>
  );
}
