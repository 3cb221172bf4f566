import type { ChannelPort } from "./ChannelPort";

/**
 * The line to a page in a frame, by postMessage.
 *
 * @param host - the window that holds the frame
 * @param target - the frame's window
 * @param origin - the frame's origin: messages from others aren't heard, and nobody else gets ours
 */
export function createFramePort(host: Window, target: Window, origin: string): ChannelPort {
  return {
    post: (text) => {
      target.postMessage(text, origin);
    },
    listen: (onMessage) => {
      const hear = (event: MessageEvent<unknown>): void => {
        if (event.source === target && event.origin === origin && typeof event.data === "string")
          onMessage(event.data);
      };
      host.addEventListener("message", hear);
      return () => {
        host.removeEventListener("message", hear);
      };
    },
  };
}
