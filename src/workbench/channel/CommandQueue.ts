import type { ChannelRequest } from "./ChannelMessage";

/** Ribbon commands that run or wait: they wait until the add-in has said that it handles commands. */
export class CommandQueue {
  /** The registration by which the add-in hears of commands. */
  listener: ChannelRequest | null = null;
  private isReady = false;
  private readonly waiting: (() => void)[] = [];
  private readonly running: { id: string; done: () => void }[] = [];

  /** @param send - sends an event of the registration */
  constructor(private readonly send: (listener: ChannelRequest, data: unknown) => void) {}

  /** Runs a command; resolves when the add-in completes it. */
  invoke(actionId: string, functionName: string): Promise<void> {
    return new Promise((resolve) => {
      this.running.push({ id: actionId, done: resolve });
      const start = (): void => {
        if (this.listener)
          this.send(this.listener, [
            actionId,
            functionName,
            JSON.stringify({ source: { id: actionId } }),
          ]);
      };
      if (this.isReady) start();
      else this.waiting.push(start);
    });
  }

  /** The add-in handles commands from now on. */
  setReady(): void {
    this.isReady = true;
    for (const start of this.waiting.splice(0)) start();
  }

  /** The add-in has completed a command. */
  complete(actionId: string): void {
    const index = this.running.findIndex((command) => command.id === actionId);
    if (index >= 0) this.running.splice(index, 1)[0]?.done();
  }
}
