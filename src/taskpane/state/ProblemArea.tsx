import type { ReactElement } from "react";
import type { SessionState } from "../../app/session";
import { listProblems } from "./listProblems";
import { ProblemNotice } from "./ProblemNotice";

interface ProblemAreaProps {
  readonly state: SessionState;
}

/**
 * Where failures are told. The region is always there, empty as a rule: screen readers announce
 * what is put into a region, and not always what comes together with one.
 */
export function ProblemArea({ state }: ProblemAreaProps): ReactElement {
  return (
    <div role="alert">
      {listProblems(state).map((problem) => (
        <ProblemNotice key={problem.code} problem={problem} />
      ))}
    </div>
  );
}
