import type { ChannelPort } from "../../../src/workbench/channel/ChannelPort";
import { holdMessages } from "../../../src/workbench/channel/holdMessages";

/** A line whose other end is the test. */
function createLine() {
  const listeners = new Set<(text: string) => void>();
  const posted: string[] = [];
  const port: ChannelPort = {
    post: (text) => posted.push(text),
    listen: (onMessage) => {
      listeners.add(onMessage);
      return () => listeners.delete(onMessage);
    },
  };
  const say = (text: string): void => {
    for (const listener of listeners) listener(text);
  };
  return { port, posted, listeners, say };
}

describe("holdMessages", () => {
  it("tells who listens first what came before, in order, and then what comes", () => {
    const line = createLine();
    const { port } = holdMessages(line.port);
    line.say("one");
    line.say("two");
    const heard: string[] = [];
    port.listen((text) => heard.push(text));
    line.say("three");
    expect(heard).toEqual(["one", "two", "three"]);
  });

  it("keeps what comes between two who listen for the second", () => {
    const line = createLine();
    const { port } = holdMessages(line.port);
    const first: string[] = [];
    const second: string[] = [];
    const stop = port.listen((text) => first.push(text));
    line.say("one");
    stop();
    line.say("two");
    port.listen((text) => second.push(text));
    expect({ first, second }).toEqual({ first: ["one"], second: ["two"] });
  });

  it("posts at once, and hears nothing more when it's stopped", () => {
    const line = createLine();
    const { port, stop } = holdMessages(line.port);
    port.post("hello");
    stop();
    expect({ posted: line.posted, listeners: line.listeners.size }).toEqual({
      posted: ["hello"],
      listeners: 0,
    });
  });
});
