import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { problemText } from "../../app/problemText";
import type { Session } from "../../app/session";
import "./TakeSelection.css";

interface TakeSelectionProps {
  readonly session: Session;
  /** Gets what is selected, as it'd be pasted. */
  readonly onText: (text: string) => void;
}

/** Takes a table from the selected cells instead of a paste. */
export function TakeSelection({ session, onText }: TakeSelectionProps): ReactElement {
  const [working, setWorking] = useState(false);
  const [news, setNews] = useState("");
  const take = async (): Promise<void> => {
    setWorking(true);
    const read = await session.readSelection();
    setWorking(false);
    if (!read.ok) {
      setNews(
        `The selected cells couldn't be read: select one range with the table in it. ${problemText(read.problem).todo}`
      );
      return;
    }
    setNews(read.value === "" ? "The selected cells are blank: select the table first." : "");
    if (read.value !== "") onText(read.value);
  };
  return (
    <div className="take-selection">
      <Button size="small" disabledFocusable={working} onClick={() => void take()}>
        Use the selected cells
      </Button>
      <p role="status">{news}</p>
    </div>
  );
}
