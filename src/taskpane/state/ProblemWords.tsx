import { lazy, Suspense, type ReactElement } from "react";
import { notLoadedText } from "../../app/notLoadedText";
import type { Problem } from "../../app/problem";

/* As a rule nothing goes wrong: the words are fetched while nothing else is. */
const ProblemParagraphs = lazy(() =>
  import(/* webpackPrefetch: true */ "./ProblemParagraphs").then(
    (module) => ({ default: module.ProblemParagraphs }),
    // Without a connection there are these words for all that may go wrong.
    () => ({ default: NotLoaded })
  )
);

interface ProblemWordsProps {
  readonly problem: Problem;
}

/** What went wrong and what to do, in two paragraphs. */
export function ProblemWords({ problem }: ProblemWordsProps): ReactElement {
  return (
    <Suspense>
      <ProblemParagraphs problem={problem} />
    </Suspense>
  );
}

function NotLoaded(): ReactElement {
  return (
    <>
      <p>{notLoadedText.what}</p>
      <p>{notLoadedText.todo}</p>
    </>
  );
}
