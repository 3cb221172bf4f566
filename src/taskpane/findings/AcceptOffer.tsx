import { useEffect, useRef, useState, type ReactElement } from "react";
import { AcceptForm } from "./AcceptForm";
import "./AcceptOffer.css";

interface AcceptOfferProps {
  /** Which finding, for those who hear the button by itself. */
  readonly name: string;
  /** Keeps that it's accepted, for a reason that isn't blank; tells whether that was done. */
  readonly onAccept: (reason: string) => Promise<boolean>;
}

/** A button that opens the field for why a finding is accepted; it has the focus again on Cancel. */
export function AcceptOffer({ name, onAccept }: AcceptOfferProps): ReactElement {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);

  useEffect(() => {
    if (wasAsking.current && !asking) button.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  if (asking) {
    return (
      <AcceptForm
        name={name}
        onAccept={onAccept}
        onCancel={() => {
          setAsking(false);
        }}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className="accept-offer"
      onClick={() => {
        setAsking(true);
      }}
    >
      Accept…<span className="visually-hidden"> {name}</span>
    </button>
  );
}
