import type { ChannelRequest } from "./ChannelMessage";

/** How a ribbon command ended: the add-in completed it, or has no function of that name. */
export type CommandOutcome = "completed" | "no-function";

/**
 * Ribbon commands that run or wait: they wait until the add-in listens for commands and has said that it handles
 * them, whichever comes last.
 */
export class CommandQueue {
  private listener: ChannelRequest | null = null;
  private isReady = false;
  private readonly waiting: ((listener: ChannelRequest) => void)[] = [];
  private readonly running: { id: string; done: (outcome: CommandOutcome) => void }[] = [];

  /** @param send - sends an event of the registration */
  constructor(private readonly send: (listener: ChannelRequest, data: unknown) => void) {}

  /** Runs a command; resolves when the add-in completes it. */
  invoke(actionId: string, functionName: string): Promise<CommandOutcome> {
    return new Promise((resolve) => {
      this.running.push({ id: actionId, done: resolve });
      this.waiting.push((listener) => {
        const source = JSON.stringify({ source: { id: actionId } });
        this.send(listener, [actionId, functionName, source]);
      });
      this.startWaiting();
    });
  }

  /** The registration by which the add-in hears of commands; null when it no longer listens. */
  setListener(listener: ChannelRequest | null): void {
    this.listener = listener;
    this.startWaiting();
  }

  /** The add-in handles commands from now on. */
  setReady(): void {
    this.isReady = true;
    this.startWaiting();
  }

  /** The add-in says how a command ended. */
  complete(actionId: string, outcome: CommandOutcome): void {
    const index = this.running.findIndex((command) => command.id === actionId);
    if (index >= 0) this.running.splice(index, 1)[0]?.done(outcome);
  }

  private startWaiting(): void {
    if (!this.isReady || this.listener === null) return;
    for (const start of this.waiting.splice(0)) start(this.listener);
  }
}
