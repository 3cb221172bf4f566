import type { Book } from "../book/Book";
import { createConditions } from "../conditions/Conditions";
import type { ChannelPort } from "./ChannelPort";
import { createAppContext } from "./createAppContext";
import type { ChannelRequest } from "./ChannelMessage";
import { readRequest, writeResponse } from "./ChannelMessage";
import type { CommandOutcome } from "./CommandQueue";
import { CommandQueue } from "./CommandQueue";
import { DispatchId } from "./DispatchId";
import type { OfficeChannelOptions } from "./OfficeChannelOptions";
import { readCall } from "./readCall";
import type { BatchAnswer } from "./RichApiSession";
import { RichApiSession } from "./RichApiSession";
import { readSettings, saveSettings } from "./settingsStore";

/** Office's number for a call that failed within the host, or that it doesn't have. */
const INTERNAL_ERROR = 5001;

/** What a batch came to, as the library reads it: the answer, or the number of the limit that was passed. */
function describeAnswer(answer: BatchAnswer): Record<string, unknown> {
  return answer.kind === "too-large"
    ? { Error: answer.errorNumber }
    : { Error: 0, Data: [200, ["Content-Type", "application/json"], answer.text] };
}

/** A conversation with one load of an add-in's page. */
export interface OfficeChannel {
  /** Runs a ribbon command; resolves when the add-in says that it has ended. Waits for the add-in to be ready. */
  invokeCommand(actionId: string, functionName: string): Promise<CommandOutcome>;
  /** How many batches the add-in has sent. */
  readonly batchCount: number;
  /** Serves another book from now on. References and event handlers of the old one are gone. */
  replaceBook(book: Book): void;
  dispose(): void;
}

/**
 * Answers Office.js over a port: context, settings, batches, events and ribbon commands.
 *
 * @param book - not disposed with the channel
 */
export function createOfficeChannel(
  port: ChannelPort,
  book: Book,
  options: OfficeChannelOptions = {}
): OfficeChannel {
  let events: ChannelRequest | null = null;
  const commands = new CommandQueue((request, data) => {
    port.post(writeResponse(request, data, true));
  });
  const conditions = options.conditions ?? createConditions();
  const session = new RichApiSession(
    book,
    { ...options, conditions },
    (data) => {
      if (events) port.post(writeResponse(events, data, true));
    },
    () => {
      commands.setReady();
    }
  );

  const answerCall = async (request: ChannelRequest): Promise<unknown> => {
    const call = readCall(request._data);
    switch (call.dispatchId) {
      case DispatchId.richApi:
        return {
          Version: 1,
          ...describeAnswer(await session.run(call.body)),
        };
      case DispatchId.saveSettings:
        saveSettings(session.book, call.settings);
        return { Version: 1, Error: 0 };
      case DispatchId.refreshSettings:
        return { Version: 1, Error: 0, Properties: { Settings: readSettings(session.book) } };
      case DispatchId.commandCompleted:
        commands.complete(call.commandId, call.status === 0 ? "completed" : "no-function");
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: INTERNAL_ERROR };
    }
  };
  const answer = async (request: ChannelRequest): Promise<unknown> => {
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      options.onStart?.();
      return createAppContext(
        options,
        conditions,
        session.book.extras.settings,
        request._conversationId
      );
    }
    if (request._actionType === 1 || request._actionType === 2) {
      const registration = request._actionType === 1 ? request : null;
      if (request._actionName === "richApiMessage") events = registration;
      if (request._actionName === "appCommandInvoked") commands.setListener(registration);
      return { Error: 0 };
    }
    return request._actionName === "executeMethod" ? answerCall(request) : { Error: 0 };
  };
  const stop = port.listen((text) => {
    const request = readRequest(text);
    if (!request) return;
    void answer(request).then(
      (data) => {
        port.post(writeResponse(request, data));
      },
      (error: unknown) => {
        // The add-in gets an error instead of waiting for ever; the fault itself is the workbench's and must be seen.
        port.post(writeResponse(request, { Version: 1, Error: INTERNAL_ERROR }));
        throw error;
      }
    );
  });

  return {
    invokeCommand: (actionId, functionName) => commands.invoke(actionId, functionName),
    get batchCount() {
      return session.batchCount;
    },
    replaceBook: (next) => {
      session.replaceBook(next);
    },
    dispose: () => {
      stop();
      session.dispose();
    },
  };
}
