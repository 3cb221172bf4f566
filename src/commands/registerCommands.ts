import type { Session } from "../app/session";

/** What Excel hands to a ribbon command; a keyboard shortcut gets nothing. */
export interface CommandEvent {
  completed(): void;
}

/** Ties a function to an id of the manifest or of a shortcut: `Office.actions.associate`. */
export type Associate = (id: string, run: (event?: CommandEvent) => Promise<void>) => void;

/**
 * The manifest's FunctionNames, of which the first is the shortcut's action id too. Office.js compares ids without regard
 * to case, so that "RecalculateRag" is this one too.
 */
const RECALCULATE = "recalculateRag";
const EXPORT = "exportAgain";

/**
 * Makes the ribbon's commands known to Excel. A command ends when its work does, well or not: until
 * then Excel shows it as running, and holds back the next.
 */
export function registerCommands(associate: Associate, session: Session): void {
  const command = (id: string, work: () => Promise<void>): void => {
    associate(id, async (event) => {
      try {
        await work();
      } finally {
        event?.completed();
      }
    });
  };
  command(RECALCULATE, () => session.recalculate());
  command(EXPORT, () => session.exportAgain());
}
