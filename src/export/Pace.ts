/**
 * Called by what makes a large file, every so often: lets the window answer its user, and tells how
 * far things are. Rejects when the user has cancelled.
 *
 * @param part how much is done, from 0 to 1
 */
export type Pace = (part: number) => Promise<void>;
