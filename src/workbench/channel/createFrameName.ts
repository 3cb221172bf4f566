/** What Office.js needs to know of the conversation before it starts. */
export interface Conversation {
  /** Fresh for each load of the page. */
  conversationId: string;
  addinId: string;
  /** Address of the page that holds the frame. */
  parentUrl: string;
}

/** The `window.name` of an add-in's frame, from which Office.js learns that it runs in Excel on the web. */
export function createFrameName(conversation: Conversation): string {
  const { conversationId, addinId, parentUrl } = conversation;
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: `Excel|Web|16.00|en-US|${conversationId}||disableLogging|0`,
    xdmInfo: `${conversationId}|${addinId}|${parentUrl}`,
    serializerVersion: 1,
    flights: "[]",
  });
}
