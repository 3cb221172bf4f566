import { ErrorCircle20Regular } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement } from "react";
import type { Problem } from "../../app/problem";
import { ProblemWords } from "./ProblemWords";
import "./ProblemNotice.css";

interface ProblemNoticeProps {
  readonly problem: Problem;
}

/** What went wrong and what was kept, then what to do. */
export function ProblemNotice({ problem }: ProblemNoticeProps): ReactElement {
  return (
    <div className="problem-notice">
      <span className="problem-notice__icon">
        <ErrorCircle20Regular />
      </span>
      <div className="problem-notice__text">
        <ProblemWords problem={problem} />
      </div>
    </div>
  );
}
