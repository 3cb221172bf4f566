import { useState, type ReactElement } from "react";
import { offerKey } from "../../domain/fixes/offerKey";
import type { FixOffer } from "../../domain/fixes/Fix";
import { EnterButton } from "./EnterButton";

/** The value of the option for no choice yet. */
const NONE = "";

interface FixChoiceProps {
  readonly offer: FixOffer;
  readonly place: string;
  readonly working: boolean;
  readonly onEnter: (text: string) => void;
}

/**
 * What a person can choose from, and a button that enters it: arrow keys choose at each press on some
 * systems, and nothing should be entered that is only passed over.
 */
export function FixChoice({ offer, place, working, onEnter }: FixChoiceProps): ReactElement {
  const key = offerKey(offer);
  // With what it was chosen for: the list may move another finding into this one's place.
  const [choice, setChoice] = useState({ key, text: NONE });
  const text = choice.key === key ? choice.text : NONE;
  return (
    <>
      <select
        className="fix-choice"
        aria-label={`What to enter in ${place}`}
        value={text}
        onChange={({ target }) => {
          setChoice({ key, text: target.value });
        }}
      >
        <option value={NONE}>Choose what to enter</option>
        {offer.choices.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <EnterButton
        place={place}
        disabled={working || text === NONE}
        onEnter={() => {
          onEnter(text);
        }}
      >
        Enter
      </EnterButton>
    </>
  );
}
