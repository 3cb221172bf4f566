import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import "./FaultScreen.css";

interface FaultScreenProps {
  /** Draws the pane again, from the same state. */
  readonly onRetry: () => void;
}

/** What is shown instead of the pane after a fault of its own: what happened and what to do. */
export function FaultScreen({ onRetry }: FaultScreenProps): ReactElement {
  const screen = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus is gone with the pane.
    screen.current?.focus();
  }, []);
  return (
    <main ref={screen} className="fault-screen" role="alert" tabIndex={-1}>
      <h1>RAG Tracker can't show this pane</h1>
      <p>The fault is in the add-in, not in your workbook, which is as Excel shows it.</p>
      <p>
        Show the pane again; if the fault comes back, close the pane and open it from the ribbon.
      </p>
      <Button appearance="primary" onClick={onRetry}>
        Show the pane again
      </Button>
    </main>
  );
}
