import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { makeDropDown, STATUS_SHEET } from "../../app/dropDown";
import type { Session, SessionState } from "../../app/session";
import type { Scheme } from "../../domain";
import { Disclosure } from "../controls/Disclosure";
import { describeDropDown } from "./describeDropDown";
import { Switch } from "./Switch";

interface DropDownOptionsProps {
  readonly session: Session;
  readonly state: SessionState;
  /** null: not known before the first run. */
  readonly scheme: Scheme | null;
}

/** The drop-down on or off, what it offers, and what switching it came to. */
export function DropDownOptions({ session, state, scheme }: DropDownOptionsProps): ReactElement {
  const { settings, dropDown: outcome } = state;
  // What was asked for and isn't done yet.
  const [pending, setPending] = useState<boolean | null>(null);
  const turn = async (on: boolean): Promise<void> => {
    setPending(on);
    await session.setDropDown(on);
    setPending(null);
  };
  const isOn = pending ?? settings.dropDown;
  const isLeft = outcome !== null && !outcome.on && outcome.protected.length > 0;
  return (
    <div className="tracker-options__part">
      <Switch
        label="Drop-down on the RAG column"
        hint="Offers the statuses, by data validation. Anything else can still be typed, after a question. What stands there stays."
        on={isOn}
        onChange={(on) => void turn(on)}
      />
      <div className="tracker-options__note" aria-live="polite">
        {pending === null &&
          outcome?.on === settings.dropDown &&
          describeDropDown(outcome).map((text) => <p key={text}>{text}</p>)}
      </div>
      {(settings.dropDown || isLeft) && (
        <Button
          className="tracker-options__again"
          size="small"
          disabledFocusable={pending !== null}
          onClick={() => void turn(settings.dropDown)}
        >
          {settings.dropDown ? "Put it on again" : "Take it off again"}
        </Button>
      )}
      <Disclosure level={4} summary="What the drop-down offers">
        {scheme === null ? (
          <p>The statuses of the tracker&apos;s scheme. Recalculate RAG tells which these are.</p>
        ) : (
          <Offer scheme={scheme} />
        )}
      </Disclosure>
    </div>
  );
}

/** The list, the message beside the cell, and the rows that have both. */
function Offer({ scheme }: { readonly scheme: Scheme }): ReactElement {
  const { choices, message, source } = makeDropDown(scheme);
  return (
    <>
      <ul className="tracker-options__list" aria-label="Choices">
        {choices.map((choice) => (
          <li key={choice}>{choice}</li>
        ))}
      </ul>
      <p>Beside the selected cell, Excel shows:</p>
      <p className="tracker-options__message">{message}</p>
      <p>In a table it goes along with new rows. Below a plain range, 50 more rows have it.</p>
      {source.startsWith("=") && <p>The list stands on a hidden sheet, {STATUS_SHEET}.</p>}
    </>
  );
}
