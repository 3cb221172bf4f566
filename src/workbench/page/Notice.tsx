import { useState } from "react";
import { Icon } from "./ribbon/Icon";

/** A message of the page: a failure, something to know, or something done (which the status area tells). */
export interface NoticeMessage {
  readonly tone: "failure" | "information" | "done";
  readonly text: string;
  /** Told as a list below the text. */
  readonly items?: readonly string[];
  /** Something that the user can do about it: what it's called, and what it does, with the message that comes of it. */
  readonly choice?: { readonly label: string; readonly choose: () => NoticeMessage };
}

interface Answer {
  readonly to: NoticeMessage;
  readonly message: NoticeMessage;
}

/** Shows a message and reads it out; the place for it is always there, so that it's heard when it comes. */
export function Notice({
  message: told,
  onClose,
}: {
  readonly message: NoticeMessage | undefined;
  readonly onClose: () => void;
}) {
  const [answer, setAnswer] = useState<Answer>();
  const message = answer !== undefined && answer.to === told ? answer.message : told;
  const choice = message?.choice;
  return (
    <div className="notice-place" role="status" aria-label="Workbench messages">
      {message !== undefined && message.tone !== "done" && (
        <div className={`notice notice-${message.tone}`}>
          <div className="notice-text">
            <p>{message.text}</p>
            {message.items !== undefined && message.items.length > 0 && (
              <ul>
                {message.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
            {choice !== undefined && message === told && (
              <button
                type="button"
                onClick={() => {
                  setAnswer({ to: message, message: choice.choose() });
                }}
              >
                {choice.label}
              </button>
            )}
          </div>
          <button
            type="button"
            className="quiet-button"
            aria-label="Close message"
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
