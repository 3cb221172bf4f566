import { useRef, useState } from "react";
import { Icon } from "../ribbon/Icon";
import { RibbonGroup } from "../ribbon/RibbonGroup";

interface ConditionsGroupProps {
  /** How many conditions are on. */
  readonly count: number;
  readonly onReset: () => void;
  readonly children: React.ReactNode;
}

/**
 * The ribbon's group that makes Excel misbehave: a button that shows and hides the choices. They stay there until
 * they're closed, so that the pane can be watched meanwhile. Esc closes them and goes back to the button.
 */
export function ConditionsGroup({
  count,
  onReset,
  children,
}: ConditionsGroupProps): React.ReactNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <RibbonGroup label="Workbench">
      <button
        ref={button}
        type="button"
        className="ribbon-button"
        title="Try what the add-in does when Excel is busy, slow, read-only or shared"
        aria-expanded={open}
        aria-controls="conditions"
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className="ribbon-icon" aria-hidden="true">
          <Icon name="conditions" />
        </span>
        <span className="ribbon-label">{count === 0 ? "Conditions" : `Conditions (${count})`}</span>
      </button>
      {/* Keys pressed in the choices bubble up to here; nothing is pressed on the place itself. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <section
        id="conditions"
        className="conditions-panel"
        aria-label="Conditions"
        hidden={!open}
        onKeyDown={(event) => {
          if (event.key === "Escape") {
            event.stopPropagation();
            close();
          }
        }}
      >
        {children}
        <div className="conditions-buttons">
          <button type="button" onClick={onReset}>
            Back to normal
          </button>
          <button type="button" onClick={close}>
            Close conditions
          </button>
        </div>
      </section>
    </RibbonGroup>
  );
}
