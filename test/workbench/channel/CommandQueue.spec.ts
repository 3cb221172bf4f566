import type { ChannelRequest } from "../../../src/workbench/channel/ChannelMessage";
import { CommandQueue } from "../../../src/workbench/channel/CommandQueue";

// Only its identity counts here: the queue hands it back with each event.
const LISTENER = { _actionName: "appCommandInvoked" } as ChannelRequest;

function openQueue(): { queue: CommandQueue; sent: unknown[][] } {
  const sent: unknown[][] = [];
  const queue = new CommandQueue((listener, data) => sent.push([listener, data]));
  return { queue, sent };
}

const GREET = [LISTENER, ["Button1", "greet", '{"source":{"id":"Button1"}}']];

test("a command waits for the listener and for the add-in to be ready, in either order", () => {
  for (const steps of [
    ["listen", "ready"],
    ["ready", "listen"],
  ]) {
    const { queue, sent } = openQueue();
    void queue.invoke("Button1", "greet");
    for (const step of steps) {
      expect(sent).toEqual([]);
      if (step === "ready") queue.setReady();
      else queue.setListener(LISTENER);
    }
    expect(sent).toEqual([GREET]);
  }
});

test("once both are there a command is sent at once, and each only once", () => {
  const { queue, sent } = openQueue();
  queue.setListener(LISTENER);
  queue.setReady();
  void queue.invoke("Button1", "greet");
  queue.setReady();
  expect(sent).toEqual([GREET]);
});

test("a command ends as the add-in says, the first of a name first", async () => {
  const { queue } = openQueue();
  const first = queue.invoke("Button1", "greet");
  const second = queue.invoke("Button1", "greet");
  queue.complete("Button1", "completed");
  queue.complete("Button1", "no-function");
  queue.complete("Button9", "completed");
  expect([await first, await second]).toEqual(["completed", "no-function"]);
});
