import { useState } from "react";

interface SheetNameFieldProps {
  readonly name: string;
  /** False when the sheet can't have that name. */
  readonly onRename: (name: string) => boolean;
  readonly onEnd: () => void;
}

/** Where a sheet's new name is typed, in its tab's place. Enter keeps it, Escape doesn't. */
export function SheetNameField({ name, onRename, onEnd }: SheetNameFieldProps): React.ReactNode {
  const [typed, setTyped] = useState(name);
  const [wrong, setWrong] = useState(false);
  const keep = (): void => {
    if (typed === name || onRename(typed)) {
      onEnd();
    } else {
      setWrong(true);
    }
  };
  return (
    <input
      className="sheet-name"
      aria-label={`New name of sheet ${name}`}
      aria-invalid={wrong}
      title={
        wrong
          ? "A name has 1 to 31 characters, none of []:*?/\\, and no other sheet has it"
          : undefined
      }
      value={typed}
      maxLength={31}
      ref={(field) => field?.focus()}
      onFocus={(event) => {
        event.currentTarget.select();
      }}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        setWrong(false);
      }}
      onBlur={onEnd}
      onKeyDown={({ key }) => {
        if (key === "Enter") keep();
        if (key === "Escape") onEnd();
      }}
    />
  );
}
