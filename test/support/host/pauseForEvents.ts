/** Turns of the event loop that an event takes at most on its way to an add-in's handler, with some to spare. */
const TURNS = 30;

/**
 * Waits until events that were raised have reached their handlers. It counts turns rather than time: a machine that
 * is busy elsewhere makes turns longer, and an event no more of them.
 */
export async function pauseForEvents(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
