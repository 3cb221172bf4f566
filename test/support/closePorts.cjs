"use strict";
/* global afterAll */
/**
 * Closes, after each spec file, the message ports that are still open. The spreadsheet's formula engine leaves one
 * behind with each calculation that it's told to stop, and an open port keeps node from ending.
 */
const open = new Set();

if (globalThis.MessageChannel !== undefined) {
  globalThis.MessageChannel = class extends globalThis.MessageChannel {
    constructor() {
      super();
      open.add(this.port1);
      this.port1.once("close", () => open.delete(this.port1));
    }
  };
}

afterAll(() => {
  for (const port of open) port.close();
});
