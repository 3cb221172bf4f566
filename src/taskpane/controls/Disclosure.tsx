import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Heading, type HeadingLevel } from "./Heading";
import type { RovingItem } from "./useRovingItems";
import "./Disclosure.css";

interface DisclosureProps {
  readonly level: HeadingLevel;
  /** What stands in the row: all of it is the button's name. */
  readonly summary: ReactNode;
  /** Rendered only while open. */
  readonly children: ReactNode;
  /** The row's part in a group with one tab stop; a stop of its own unless given. */
  readonly item?: RovingItem;
}

/** A row that opens to what is beneath it. */
export function Disclosure({ level, summary, children, item }: DisclosureProps): ReactElement {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  return (
    <div className="disclosure">
      <Heading level={level} className="disclosure__heading">
        <button
          {...item}
          type="button"
          className="disclosure__button"
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <span className="disclosure__chevron">
            <ChevronRight16Regular />
          </span>
          <span className="disclosure__summary">{summary}</span>
        </button>
      </Heading>
      {open && (
        <div id={panelId} className="disclosure__panel">
          {children}
        </div>
      )}
    </div>
  );
}
