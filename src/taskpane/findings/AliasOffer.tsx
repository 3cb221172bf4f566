import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Session } from "../../app/session";
import type { ConfirmedAlias } from "../../domain";
import { isConfirmed } from "../scheme/aliasList";
import { quoteText } from "../scheme/quoteText";
import { useSessionState } from "../state/useSessionState";
import type { KeepAlias } from "./useKeepAlias";
import "./AliasOffer.css";

interface AliasOfferProps {
  readonly session: Session;
  readonly alias: ConfirmedAlias;
  readonly onKeep: KeepAlias;
}

/**
 * Offers to read a text as a status from now on; once that is kept, says so in the button's place,
 * and takes its focus.
 */
export function AliasOffer({ session, alias, onKeep }: AliasOfferProps): ReactElement {
  const { settings } = useSessionState(session);
  const [pressed, setPressed] = useState(false);
  const answer = useRef<HTMLParagraphElement>(null);
  const kept = isConfirmed(settings.aliases, alias);
  const text = quoteText(alias.text);

  useEffect(() => {
    if (kept && pressed) answer.current?.focus();
  }, [kept, pressed]);

  if (kept) {
    return (
      <p ref={answer} className="alias-offer" tabIndex={-1}>
        Kept: {text} is always read as {alias.label}. Recalculate RAG will use it.
      </p>
    );
  }
  return (
    <Button
      className="alias-offer"
      size="small"
      disabledFocusable={pressed}
      onClick={() => {
        setPressed(true);
        void onKeep(alias).then((done) => {
          if (!done) setPressed(false);
        });
      }}
    >
      Always read {text} as {alias.label}
    </Button>
  );
}
