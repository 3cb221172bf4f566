import { useState } from "react";

interface NameBoxProps {
  /** The active cell's address. */
  readonly address: string;
  /** Goes to what was typed; false when there's no such place. */
  readonly onGo: (text: string) => boolean;
}

/** Where the active cell's address stands, and where an address or a name can be typed to go there. */
export function NameBox({ address, onGo }: NameBoxProps): React.ReactNode {
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const leave = (): void => {
    setTyped(undefined);
    setWrong(false);
  };
  const go = (text: string): void => {
    if (onGo(text)) {
      leave();
    } else {
      setWrong(true);
    }
  };
  return (
    <input
      className="name-box"
      aria-label="Name box"
      aria-invalid={wrong}
      title={wrong ? "There is no such cell, name or table in this workbook" : "Name box"}
      autoComplete="off"
      spellCheck={false}
      value={typed ?? address}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === "Enter") {
          event.preventDefault();
          go(event.currentTarget.value);
        } else if (event.key === "Escape") {
          leave();
        }
      }}
    />
  );
}
