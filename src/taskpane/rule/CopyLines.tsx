import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useCopy } from "../controls/useCopy";
import { useNextFocus } from "../controls/useNextFocus";
import { CopyByHand } from "../findings/CopyByHand";

interface CopyLinesProps {
  /** What is copied, for those who hear the button by itself: "what would change". */
  readonly name: string;
  readonly lines: readonly string[];
}

/** A button that copies sentences, and what came of it. */
export function CopyLines({ name, lines }: CopyLinesProps): ReactElement {
  const { news, byHand, copy, close } = useCopy();
  const buttonId = useId();
  const focus = useNextFocus();
  return (
    <>
      <div className="lead-asks__all">
        <Button
          id={buttonId}
          size="small"
          onClick={() => {
            copy(lines.join("\n"));
          }}
        >
          Copy<span className="visually-hidden"> {name}</span>
        </Button>
        <span role="status">{news}</span>
      </div>
      {byHand !== null && (
        <CopyByHand
          text={byHand}
          onClose={() => {
            close();
            focus(buttonId);
          }}
        />
      )}
    </>
  );
}
