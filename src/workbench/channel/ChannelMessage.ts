/** A message from Office.js. `_actionType`: 0 a call, 1 start and 2 stop an event. */
export interface ChannelRequest {
  _messageType: 0;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _origin: string;
  _actionType: number;
  _data: unknown;
}

/** Reads a message; null for anything that isn't a request of Office.js. */
export function readRequest(text: string): ChannelRequest | null {
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    // Other scripts on the page may post whatever they like.
    return null;
  }
  const isRequest =
    typeof message === "object" &&
    message !== null &&
    "_actionName" in message &&
    "_messageType" in message &&
    message._messageType === 0;
  // Office.js sends no other messages with an action's name.
  return isRequest ? (message as ChannelRequest) : null;
}

/** The answer to a request, or an event of a registration: `isEvent`. */
export function writeResponse(request: ChannelRequest, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: request._origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}
