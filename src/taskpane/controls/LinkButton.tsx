import type { ReactElement, ReactNode } from "react";
import "./LinkButton.css";

interface LinkButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** A button that reads as a link, because it leads to a place in the workbook. */
export function LinkButton({ children, onClick }: LinkButtonProps): ReactElement {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {children}
    </button>
  );
}
