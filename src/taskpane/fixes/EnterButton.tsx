import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

interface EnterButtonProps {
  /** Where something is entered, for those who hear the button by itself. */
  readonly place: string;
  readonly disabled: boolean;
  readonly onEnter: () => void;
  readonly children: ReactNode;
}

/**
 * A button that changes a cell. It keeps the focus when the list moves up and it stands for the next
 * finding; a key that is held down doesn't press it again.
 */
export function EnterButton(props: EnterButtonProps): ReactElement {
  const { place, disabled, onEnter, children } = props;
  return (
    <Button
      className="enter-button"
      size="small"
      disabledFocusable={disabled}
      onKeyDown={(event) => {
        if (event.repeat && event.key === "Enter") event.preventDefault();
      }}
      onClick={onEnter}
    >
      <span>
        {children}
        <span className="visually-hidden"> in {place}</span>
      </span>
    </Button>
  );
}
