/** Waits after the last edit before a run; milliseconds. */
const PAUSE = 2_000;
/** Waits while Excel is busy, one after the other; then it's left to the user. */
const RETRIES: readonly number[] = [2_000, 4_000, 8_000, 16_000];

/** Recalculates by itself while it's switched on. */
export interface AutoRun {
  /** Notes an edit: a run follows once there's been none for a while. */
  readonly noteEdit: () => void;
  /** Forgets what was noted. */
  readonly forget: () => void;
}

/**
 * Makes what runs after a pause in typing, and again later where Excel was busy, as it is while a cell
 * is being edited.
 *
 * @param run runs where there's something to run for; whether Excel was too busy for it
 */
export function createAutoRun(run: () => Promise<"busy" | "settled">): AutoRun {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const runIn = (wait: number, retry: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void run().then((outcome) => {
        const next = RETRIES[retry];
        if (outcome === "busy" && next !== undefined) runIn(next, retry + 1);
      });
    }, wait);
  };
  return {
    noteEdit: () => {
      runIn(PAUSE, 0);
    },
    forget: () => {
      clearTimeout(timer);
    },
  };
}
