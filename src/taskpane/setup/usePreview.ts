import { useEffect, useState } from "react";
import type { Problem } from "../../app/problem";
import type { ReadingSettings, Session } from "../../app/session";
import type { Report } from "../../domain/report";
import type { Result } from "../../domain/result";
import { createPreviewer } from "./createPreviewer";

/**
 * The report as settings would have it, made anew with each change of them; until then the one
 * before stays.
 *
 * @param settings null while they aren't fit for a report
 * @returns null until there is a first one
 */
export function usePreview(
  session: Session,
  settings: ReadingSettings | null
): Result<Report, Problem> | null {
  const [answer, setAnswer] = useState<Result<Report, Problem> | null>(null);
  const [previewer] = useState(() => createPreviewer(session, setAnswer));
  useEffect(() => {
    previewer.ask(settings);
    return () => {
      previewer.ask(null);
    };
  }, [previewer, settings]);
  return answer;
}
