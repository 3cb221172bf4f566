import { useId, type ReactElement, type ReactNode } from "react";
import "./RadioOption.css";

interface RadioOptionProps {
  /** What the options are one group by. */
  readonly group: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onSelect: () => void;
  /** What is said of the option, below it and to screen readers. */
  readonly children?: ReactNode;
  /** What is to be chosen further, below that. */
  readonly nested?: ReactNode;
}

/** One option of several, with what is said of it. */
export function RadioOption(props: RadioOptionProps): ReactElement {
  const { group, label, checked, onSelect, children, nested } = props;
  const id = useId();
  const aboutId = useId();
  return (
    <div className="radio-option">
      <input
        id={id}
        className="radio-option__input"
        type="radio"
        name={group}
        checked={checked}
        aria-describedby={children === undefined ? undefined : aboutId}
        onChange={onSelect}
      />
      <div className="radio-option__text">
        <label htmlFor={id} className="radio-option__label">
          {label}
        </label>
        {children !== undefined && <div id={aboutId}>{children}</div>}
        {nested}
      </div>
    </div>
  );
}
