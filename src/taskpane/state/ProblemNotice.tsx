import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement } from "react";
import type { Problem } from "../../app/problem";
import { problemText } from "../../app/problemText";
import "./ProblemNotice.css";

interface ProblemNoticeProps {
  readonly problem: Problem;
}

/** What went wrong and what was kept, then what to do. Its words are `problemText`'s. */
export function ProblemNotice({ problem }: ProblemNoticeProps): ReactElement {
  const { what, todo } = problemText(problem);
  return (
    <div className="problem-notice">
      <span className="problem-notice__icon">
        <ErrorCircle20Regular />
      </span>
      <div>
        <p>{what}</p>
        <p className="problem-notice__todo">{todo}</p>
      </div>
    </div>
  );
}
