import { ErrorCircle16Regular } from "@fluentui/react-icons/svg/error-circle";
import type { ReactElement } from "react";
import "./FaultText.css";

interface FaultTextProps {
  readonly text: string;
}

/** What is wrong with something typed, beside it. */
export function FaultText({ text }: FaultTextProps): ReactElement {
  return (
    <p className="fault-text">
      <ErrorCircle16Regular />
      <span>{text}</span>
    </p>
  );
}
