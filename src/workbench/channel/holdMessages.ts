import type { ChannelPort } from "./ChannelPort";

/**
 * A line that hears from the start, and keeps what comes while nobody listens: the one who listens next is told it
 * first, in order.
 *
 * @returns the line, and the way to stop hearing
 */
export function holdMessages(port: ChannelPort): { port: ChannelPort; stop: () => void } {
  const held: string[] = [];
  let tell: ((text: string) => void) | undefined;
  const stop = port.listen((text) => {
    if (tell === undefined) held.push(text);
    else tell(text);
  });
  return {
    port: {
      post: (text) => {
        port.post(text);
      },
      listen: (onMessage) => {
        tell = onMessage;
        for (const text of held.splice(0)) onMessage(text);
        return () => {
          if (tell === onMessage) tell = undefined;
        };
      },
    },
    stop,
  };
}
