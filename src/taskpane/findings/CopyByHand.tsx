import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactElement } from "react";
import "../controls/field.css";

interface CopyByHandProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** A text to be copied with the keyboard, where the pane itself may not: selected, and focused. */
export function CopyByHand({ text, onClose }: CopyByHandProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = useId();

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  return (
    <div className="copy-by-hand">
      <label htmlFor={fieldId}>
        The pane isn&apos;t allowed to copy here. The text is selected: press Ctrl+C, or Command+C
        on a Mac.
      </label>
      <textarea ref={field} id={fieldId} className="field" readOnly rows={4} value={text} />
      <Button size="small" appearance="subtle" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
