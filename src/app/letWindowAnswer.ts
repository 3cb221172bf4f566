/** What browsers have for this: theirs goes on sooner than a timer, and after what the user has done. */
interface Yielding {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** Lets the window, or the process, do what is waiting before more is done. */
export async function letWindowAnswer(): Promise<void> {
  // Not every browser that Office runs in has it, whatever the declarations say.
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield) {
    await scheduler.yield();
    return;
  }
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.onmessage = () => {
      resolve();
    };
    port2.postMessage(null);
  });
  port1.close();
}
