import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { ChannelPort } from "../../../src/workbench/channel/ChannelPort";
import { createFrameName } from "../../../src/workbench/channel/createFrameName";

const ORIGIN = "https://workbench.test";
const LIBRARY = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** A page with the unmodified Office.js in it, and the line to it. */
export interface OfficePage {
  readonly dom: JSDOM;
  readonly port: ChannelPort;
}

/**
 * Loads Office.js into a page without a screen. It starts to talk at once: listen on the port before the next turn
 * of the event loop.
 */
export function loadOffice(): OfficePage {
  const listeners = new Set<(text: string) => void>();
  const errors = new VirtualConsole();
  errors.on("jsdomError", (error) => {
    throw error;
  });
  const parent = {
    postMessage: (text: unknown) => {
      for (const listener of listeners) listener(String(text));
    },
  };
  const dom = new JSDOM(
    `<!doctype html><html lang="en"><head><script src="/office/office.js"></script></head></html>`,
    {
      url: `${ORIGIN}/pane.html`,
      runScripts: "dangerously",
      resources: new LibraryLoader(),
      virtualConsole: errors,
      pretendToBeVisual: true,
      beforeParse: (window) => {
        window.name = createFrameName({
          conversationId: "conversation",
          addinId: "addin",
          parentUrl: `${ORIGIN}/`,
        });
        // The library reads it; this page-less browser hasn't got it.
        Object.defineProperty(window.document, "domain", { value: "workbench.test" });
        Object.defineProperty(window, "parent", { value: parent });
      },
    }
  );
  return {
    dom,
    port: {
      post: (text) => {
        const { window } = dom;
        // A closed page hears nothing.
        if (!("MessageEvent" in window)) return;
        const event = new window.MessageEvent("message", { data: text, origin: ORIGIN });
        Object.defineProperty(event, "source", { value: parent });
        setTimeout(() => window.dispatchEvent(event));
      },
      listen: (onMessage) => {
        listeners.add(onMessage);
        return () => listeners.delete(onMessage);
      },
    },
  };
}

/** Serves the library's files from the installed package, whose folders are in lower case. */
class LibraryLoader extends ResourceLoader {
  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const name = new URL(url).pathname.toLowerCase().replace("/office/", "");
    const file = join(LIBRARY, name);
    // The types allow an abortable promise or null; a settled promise needs no abort.
    return (existsSync(file) ? Promise.resolve(readFileSync(file)) : null) as ReturnType<
      ResourceLoader["fetch"]
    >;
  }
}
