import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ConfirmedAlias } from "../../domain";
import { countOf } from "../words/countOf";
import { quoteText } from "./quoteText";
import type { UnknownText } from "./unknownTexts";
import "../controls/field.css";

interface UnknownTextEntryProps {
  /** The id of the entry's select. */
  readonly id: string;
  readonly entry: UnknownText;
  readonly labels: readonly string[];
  readonly onConfirm: (alias: ConfirmedAlias) => void;
}

/**
 * A text that no status fits, with what it may be read as: at first the nearest status, if there's
 * one. It's settled by a button: on some systems, arrow keys choose in a select at each press.
 */
export function UnknownTextEntry(props: UnknownTextEntryProps): ReactElement {
  const { id, entry, labels, onConfirm } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const proposed = chosen ?? entry.nearest;
  const label = labels.includes(proposed) ? proposed : "";
  const text = quoteText(entry.text);
  return (
    <li className="alias-entry">
      <label htmlFor={id} className="alias-entry__text">
        {text}, {countOf(entry.rows, "row")}
        <span className="visually-hidden"> read as</span>
      </label>
      <div className="alias-entry__row">
        <select
          id={id}
          className="field alias-entry__select"
          value={label}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <option value="" disabled>
            Read as …
          </option>
          {labels.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
        <Button
          size="small"
          disabledFocusable={label === ""}
          onClick={() => {
            onConfirm({ text: entry.text, label });
          }}
        >
          Confirm<span className="visually-hidden"> {text}</span>
        </Button>
      </div>
    </li>
  );
}
