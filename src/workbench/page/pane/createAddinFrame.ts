import type { ChannelPort } from "../../channel/ChannelPort";
import { createFrameName } from "../../channel/createFrameName";
import { createFramePort } from "../../channel/createFramePort";
import { holdMessages } from "../../channel/holdMessages";

/** A page of the add-in in a frame of its own, which loads from when it's put into the document. */
export interface AddinFrameElement {
  readonly element: HTMLIFrameElement;
  /** The line to the page. What it says before someone listens is kept for them. */
  readonly port: ChannelPort;
  readonly remove: () => void;
}

/** What a frame shows. */
export interface FrameContent {
  readonly title: string;
  /** The page's address, on this origin. */
  readonly url: string;
  readonly addinId: string;
  /** Fresh for each load of the page. */
  readonly conversationId: string;
}

/** Puts a page of the add-in into a place of the document, and begins to load it. */
export function createAddinFrame(
  place: HTMLElement,
  { title, url, addinId, conversationId }: FrameContent
): AddinFrameElement {
  const element = document.createElement("iframe");
  element.title = title;
  place.append(element);
  const target = element.contentWindow;
  if (target === null) throw new Error("A frame in the document has a window");
  // Office.js reads the name when it starts, so it has to be there before the page is.
  target.name = createFrameName({ conversationId, addinId, parentUrl: location.href });
  const held = holdMessages(createFramePort(window, target, location.origin));
  element.src = url;
  return {
    element,
    port: held.port,
    remove: () => {
      held.stop();
      element.remove();
    },
  };
}
