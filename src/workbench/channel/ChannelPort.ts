/** The two-way line to the page that runs Office.js. */
export interface ChannelPort {
  /** Sends a message to the page. */
  post(text: string): void;
  /** Calls back with each message from the page; returns the way to stop. */
  listen(onMessage: (text: string) => void): () => void;
}
