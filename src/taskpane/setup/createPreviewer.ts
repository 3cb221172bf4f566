import type { Problem } from "../../app/problem";
import type { ReadingSettings, Session } from "../../app/session";
import type { Report } from "../../domain/report";
import type { Result } from "../../domain/result";

/** Asks for previews: the latest request wins. */
export interface Previewer {
  /** null: nothing is wanted any more. */
  readonly ask: (settings: ReadingSettings | null) => void;
}

/**
 * Asks a session for previews, one at a time: while one is being made, the latest request waits and
 * those before it are dropped, so that fast typing doesn't have a large tracker read at each key.
 *
 * @param onAnswer gets the answers that were still wanted when they came
 */
export function createPreviewer(
  session: Session,
  onAnswer: (answer: Result<Report, Problem>) => void
): Previewer {
  let wanted: ReadingSettings | null = null;
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    try {
      while (wanted !== null) {
        const settings: ReadingSettings = wanted;
        const answer = await session.preview(settings);
        if (wanted !== settings) continue;
        wanted = null;
        onAnswer(answer);
      }
    } finally {
      // After a fault of the add-in's own, too, the next request is to be answered.
      working = false;
    }
  };
  return {
    ask: (settings) => {
      wanted = settings;
      if (!working) void work();
    },
  };
}
