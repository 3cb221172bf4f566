import type { Session } from "../app/session";

/** What Excel hands to a ribbon command; a keyboard shortcut gets nothing. */
export interface CommandEvent {
  completed(): void;
}

/** Ties a function to an id of the manifest or of a shortcut: `Office.actions.associate`. */
export type Associate = (id: string, run: (event?: CommandEvent) => Promise<void>) => void;

/**
 * The manifest's FunctionName and the shortcut's action id. Office.js compares ids without regard
 * to case, so that "RecalculateRag" is this one too.
 */
const RECALCULATE = "recalculateRag";

/**
 * Makes the ribbon's commands known to Excel. A command ends when its work does, well or not: until
 * then Excel shows it as running, and holds back the next.
 */
export function registerCommands(associate: Associate, session: Session): void {
  associate(RECALCULATE, async (event) => {
    try {
      await session.recalculate();
    } finally {
      event?.completed();
    }
  });
}
