import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useCopy } from "../controls/useCopy";
import { useNextFocus } from "../controls/useNextFocus";
import { CopyByHand } from "../findings/CopyByHand";
import "../findings/AcceptOffer.css";
import "../findings/LeadAsks.css";

interface CopyLinesProps {
  /** What is copied, for those who hear the button by itself: "what would change". */
  readonly name: string;
  readonly lines: readonly string[];
  /** Whether the button looks like the small ones beside it. */
  readonly quiet?: boolean;
}

/** A button that copies sentences, and what came of it. */
export function CopyLines({ name, lines, quiet = false }: CopyLinesProps): ReactElement {
  const { news, byHand, copy, close } = useCopy();
  const buttonId = useId();
  const focus = useNextFocus();
  const label = (
    <>
      Copy<span className="visually-hidden"> {name}</span>
    </>
  );
  const onClick = (): void => {
    copy(lines.join("\n"));
  };
  const told = <span role="status">{news}</span>;
  return (
    <>
      {quiet ? (
        <>
          <button id={buttonId} type="button" className="accept-offer" onClick={onClick}>
            {label}
          </button>
          {told}
        </>
      ) : (
        <div className="lead-asks__all">
          <Button id={buttonId} size="small" onClick={onClick}>
            {label}
          </Button>
          {told}
        </div>
      )}
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
